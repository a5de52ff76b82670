package org.hearth.sandbox.api;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.sandbox.certification.Certifications;

/** Puts a partner's part of the sandbox back. */
@Path("/sandbox/partner/v1/reset")
@Tag(name = "Sandbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ResetResource {

    private final Certifications certifications;
    private final SecurityIdentity identity;

    ResetResource(Certifications certifications, SecurityIdentity identity) {
        this.certifications = certifications;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "partner")
    @Operation(
            extensions =
                    @Extension(name = "x-error-codes", value = "NOT_FOUND MEDIA_TYPE_UNSUPPORTED"),
            operationId = "resetSandbox",
            summary = "Put your sandbox back",
            description =
                    "Your accounts and bills are as on the first day, your payments and your books"
                            + " are gone, your clock shows real time. What has passed the"
                            + " certification stays passed. Clients and webhook endpoints stay.")
    @APIResponse(responseCode = "204", description = "Done.")
    public void reset() {
        certifications.reset(PartnerCaller.of(identity).partnerId());
    }
}
