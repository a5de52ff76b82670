package org.hearth.sandbox.api;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.http.Language;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.sandbox.certification.Certifications;

/** What a partner's calls have shown so far. */
@Path("/sandbox/partner/v1/certification")
@Tag(name = "Sandbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class CertificationResource {

    private static final String PAGE = "/developers/certification/";

    private final Certifications certifications;
    private final SecurityIdentity identity;
    private final CurrentVertxRequest current;
    private final String publicUrl;

    CertificationResource(
            Certifications certifications,
            SecurityIdentity identity,
            CurrentVertxRequest current,
            @ConfigProperty(name = "hearth.public-url") String publicUrl) {
        this.certifications = certifications;
        this.identity = identity;
        this.current = current;
        this.publicUrl = publicUrl;
    }

    @GET
    @SecurityRequirement(name = "partner")
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "NOT_FOUND"),
            operationId = "certification",
            summary = "Read how far your certification is",
            description =
                    "Your recorded calls since the last reset are judged by the script. A case stands"
                            + " as your last try that told anything left it.")
    @APIResponse(
            responseCode = "200",
            description = "Every case of the script.",
            content = @Content(schema = @Schema(implementation = CertificationResponse.class)))
    public CertificationResponse read() {
        return certifications
                .of(PartnerCaller.of(identity).partnerId())
                .map(
                        certification ->
                                CertificationResponse.of(
                                        certification,
                                        publicUrl + PAGE + certification.code(),
                                        Language.of(current.getCurrent()).locale()))
                .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
    }
}
