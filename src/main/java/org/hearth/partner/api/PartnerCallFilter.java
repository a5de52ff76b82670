package org.hearth.partner.api;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Map;
import org.hearth.partner.CallOrigin;
import org.hearth.partner.CallUsage;
import org.hearth.partner.ClientStanding;
import org.hearth.partner.PartnerError;
import org.hearth.partner.PartnerStatus;
import org.hearth.partner.Partners;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.http.BodySizes;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.security.PartnerCaller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Counts each call of a client, also against its limit, and lets no suspended partner through. The
 * answer carries the {@code RateLimit} headers of draft-ietf-httpapi-ratelimit-headers-10.
 */
@Singleton
class PartnerCallFilter {

    /** Of a page's forms; no program needs it. */
    private static final String CSRF_COOKIE = "csrf-token";

    private static final long LARGEST_BODY = 64L * 1024;
    private static final String ALLOWANCE = Allowance.class.getName();
    private static final String SINCE = "org.hearth.partner.since";
    private static final String POLICY = "client";

    private final Partners partners;
    private final ClientLimits limits;
    private final CallOrigins origins;
    private final CallUsage usage;
    private final SecurityIdentity identity;
    private final BodySizes sizes;

    PartnerCallFilter(
            Partners partners,
            ClientLimits limits,
            CallOrigins origins,
            CallUsage usage,
            SecurityIdentity identity,
            BodySizes sizes) {
        this.sizes = sizes;
        this.partners = partners;
        this.limits = limits;
        this.origins = origins;
        this.usage = usage;
        this.identity = identity;
    }

    @ServerRequestFilter
    void admit(ContainerRequestContext request, RoutingContext call) {
        if (!(identity.getPrincipal() instanceof PartnerCaller caller)) {
            return;
        }
        long largest = sizes.takesFile(call) ? sizes.largest(call) : LARGEST_BODY;
        call.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, largest);
        call.addHeadersEndHandler(sent -> call.response().removeCookies(CSRF_COOKIE, false));
        request.setProperty(SINCE, System.nanoTime());
        CallOrigin origin = origins.of(call);
        ClientStanding standing =
                partners.standing(caller.clientId())
                        .filter(found -> found.honours(caller, origin))
                        .orElseThrow(UnauthorizedException::new);
        if (standing.partner() == PartnerStatus.SUSPENDED) {
            throw new BusinessException(PartnerError.PARTNER_SUSPENDED);
        }
        if (!standing.allows(origin)) {
            throw new BusinessException(PartnerError.ADDRESS_NOT_ALLOWED);
        }
        Allowance allowance = limits.call(caller.clientId(), standing.callsPerMinute());
        request.setProperty(ALLOWANCE, allowance);
        if (request.getLength() > largest) {
            throw new BusinessException(RequestError.BODY_TOO_LARGE);
        }
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
    }

    /** Asks for no identity that is not known yet: that could wait, where nothing may. */
    @ServerResponseFilter
    void count(
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext call) {
        if (call.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof PartnerCaller caller) {
            Object since = request.getProperty(SINCE);
            usage.count(
                    caller,
                    response.getStatus(),
                    since == null ? 0 : System.nanoTime() - (long) since);
        }
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
            response.getHeaders().add("RateLimit", allowance.state(POLICY));
            response.getHeaders().add("RateLimit-Policy", allowance.policy(POLICY));
        }
    }
}
