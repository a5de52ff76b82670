package org.hearth.payment.api;

import io.smallrye.config.ConfigMapping;
import org.hearth.platform.limit.RateLimit;

/** How often a client may ask about one account. */
@ConfigMapping(prefix = "hearth.inquiry")
interface InquiryLimits {

    RateLimit perAccount();
}
