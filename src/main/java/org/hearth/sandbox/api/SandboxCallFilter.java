package org.hearth.sandbox.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.tenant.Tenant;
import org.hearth.platform.time.ClockShift;
import org.hearth.sandbox.Sandbox;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets each call of a sandbox partner see the partner's own clock. */
@Singleton
class SandboxCallFilter {

    private final Sandbox sandbox;
    private final SecurityIdentity identity;

    SandboxCallFilter(Sandbox sandbox, SecurityIdentity identity) {
        this.sandbox = sandbox;
        this.identity = identity;
    }

    @ServerRequestFilter
    void begin(ContainerRequestContext request) {
        if (Tenant.current() == Tenant.SANDBOX
                && identity.getPrincipal() instanceof PartnerCaller caller) {
            sandbox.partner(caller.partnerId())
                    .ifPresent(partner -> ClockShift.takeRequest(partner.clockShift()));
        }
    }
}
