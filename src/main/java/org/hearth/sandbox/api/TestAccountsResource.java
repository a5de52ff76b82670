package org.hearth.sandbox.api;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.sandbox.Sandbox;

/** Which accounts a partner has to try with. */
@Path("/sandbox/partner/v1/accounts")
@Tag(name = "Sandbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class TestAccountsResource {

    private final Sandbox sandbox;
    private final SecurityIdentity identity;

    TestAccountsResource(Sandbox sandbox, SecurityIdentity identity) {
        this.sandbox = sandbox;
        this.identity = identity;
    }

    @GET
    @SecurityRequirement(name = "partner")
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "NOT_FOUND"),
            operationId = "sandboxAccounts",
            summary = "List your test accounts in the sandbox",
            description =
                    "Each sandbox partner has a block of account numbers of its own; the last three"
                            + " digits say how an account behaves.")
    @APIResponse(
            responseCode = "200",
            description = "Your block.",
            content = @Content(schema = @Schema(implementation = TestAccountsResponse.class)))
    public TestAccountsResponse accounts() {
        return sandbox.partner(PartnerCaller.of(identity).partnerId())
                .map(TestAccountsResponse::of)
                .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
    }
}
