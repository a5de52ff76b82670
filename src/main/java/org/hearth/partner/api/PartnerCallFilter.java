package org.hearth.partner.api;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Map;
import org.hearth.partner.PartnerError;
import org.hearth.partner.PartnerStatus;
import org.hearth.partner.Partners;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.security.PartnerCaller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Counts each call of a client against its limit and lets no suspended partner through. The answer
 * carries the {@code RateLimit} headers of draft-ietf-httpapi-ratelimit-headers-10.
 */
@Singleton
class PartnerCallFilter {

    private static final int LARGEST_BODY = 64 * 1024;
    private static final String ALLOWANCE = Allowance.class.getName();

    private static final String POLICY = "\"client\"";

    private final Partners partners;
    private final ClientLimits limits;
    private final SecurityIdentity identity;

    PartnerCallFilter(Partners partners, ClientLimits limits, SecurityIdentity identity) {
        this.partners = partners;
        this.limits = limits;
        this.identity = identity;
    }

    @ServerRequestFilter
    void admit(ContainerRequestContext request) {
        if (!(identity.getPrincipal() instanceof PartnerCaller caller)) {
            return;
        }
        PartnerStatus standing =
                partners.standing(caller.clientId()).orElseThrow(UnauthorizedException::new);
        if (standing == PartnerStatus.SUSPENDED) {
            throw new BusinessException(PartnerError.PARTNER_SUSPENDED);
        }
        Allowance allowance = limits.call(caller.clientId());
        request.setProperty(ALLOWANCE, allowance);
        if (request.getLength() > LARGEST_BODY) {
            throw new BusinessException(RequestError.BODY_TOO_LARGE);
        }
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
            response.getHeaders()
                    .add(
                            "RateLimit",
                            POLICY + ";r=" + allowance.remaining() + ";t=" + allowance.seconds());
            response.getHeaders()
                    .add(
                            "RateLimit-Policy",
                            POLICY
                                    + ";q="
                                    + allowance.limit()
                                    + ";w="
                                    + allowance.per().toSeconds());
        }
    }
}
