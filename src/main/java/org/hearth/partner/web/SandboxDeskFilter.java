package org.hearth.partner.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Takes the pages of the sandbox's clients into the sandbox, by their path alone, where the desk of
 * the live clients serves them. It comes after it is known who of the staff asks: people have no
 * rows there.
 */
@Singleton
class SandboxDeskFilter {

    private final SandboxSchema sandbox;

    SandboxDeskFilter(SandboxSchema sandbox) {
        this.sandbox = sandbox;
    }

    @ServerRequestFilter(preMatching = true)
    void enter(ContainerRequestContext request) {
        UriInfo asked = request.getUriInfo();
        if (asked.getPath().startsWith(DeskPlace.SANDBOX_CLIENTS)) {
            if (!sandbox.exists()) {
                throw new NotFoundException();
            }
            Tenant.SANDBOX.takeRequest();
            String client = asked.getPath().substring(DeskPlace.SANDBOX_CLIENTS.length());
            request.setRequestUri(
                    asked.getRequestUriBuilder().replacePath(DeskPlace.CLIENTS + client).build());
        }
    }
}
