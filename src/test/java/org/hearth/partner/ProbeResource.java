package org.hearth.partner;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;

/** Stands for any call of the partner API. */
@Path("/partner/probe")
public class ProbeResource {

    private final SecurityIdentity identity;

    ProbeResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @RolesAllowed(Scope.BILLS_READ)
    @Operation(hidden = true)
    public String caller() {
        PartnerCaller caller = PartnerCaller.of(identity);
        return caller.clientId() + " of " + caller.partnerId();
    }

    @POST
    @RolesAllowed(Scope.BILLS_READ)
    @Operation(hidden = true)
    public String read(String body) {
        return Integer.toString(body.length());
    }
}
