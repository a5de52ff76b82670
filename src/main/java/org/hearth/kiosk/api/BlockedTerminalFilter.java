package org.hearth.kiosk.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.hearth.kiosk.Kiosks;
import org.hearth.platform.security.PartnerCaller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A blocked terminal starts no payment: it is not told what an account owes, nor given a code. */
@Singleton
class BlockedTerminalFilter {

    private static final String INQUIRY = "/partner/v1/accounts/";

    private final Kiosks kiosks;
    private final SecurityIdentity identity;

    BlockedTerminalFilter(Kiosks kiosks, SecurityIdentity identity) {
        this.kiosks = kiosks;
        this.identity = identity;
    }

    @ServerRequestFilter
    void admit(ContainerRequestContext request) {
        if (identity.getPrincipal() instanceof PartnerCaller caller
                && request.getUriInfo().getPath().startsWith(INQUIRY)) {
            kiosks.beforeStarting(caller);
        }
    }
}
