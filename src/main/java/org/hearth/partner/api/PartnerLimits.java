package org.hearth.partner.api;

import io.smallrye.config.ConfigMapping;
import org.hearth.platform.limit.RateLimit;

/** How often partners' clients may call. */
@ConfigMapping(prefix = "hearth.partner.limits")
interface PartnerLimits {

    /** Calls of the partner API by one client. */
    RateLimit client();

    /** Requests for a token by one client from one address. */
    RateLimit token();

    /** Requests for a token from one address, by whatever clients. */
    RateLimit tokenAddress();
}
