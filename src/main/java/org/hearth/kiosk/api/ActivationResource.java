package org.hearth.kiosk.api;

import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.kiosk.Activations;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The one call without a token: it is how a terminal comes by what gets it one. */
@Path(KioskPaths.ALL + "/activations")
@Tag(name = "Kiosks")
@Produces(MediaType.APPLICATION_JSON)
public class ActivationResource {

    /** How often one network address may try codes. */
    @ConfigMapping(prefix = "hearth.kiosk.activation")
    interface Limits {

        RateLimit perAddress();
    }

    private final Activations activations;
    private final RateLimiter addresses;
    private final HttpServerRequest request;

    ActivationResource(Activations activations, Limits limits, HttpServerRequest request) {
        this.activations = activations;
        this.addresses = new RateLimiter(limits.perAddress());
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED ACTIVATION_CODE_INVALID"
                                            + " KEY_NOT_SUPPORTED"),
            operationId = "activateKiosk",
            summary = "Activate a kiosk",
            description =
                    "Needs no token. The utility's staff register a terminal and give out a one-time"
                            + " code, good for half an hour and five attempts. The terminal makes a"
                            + " key pair, sends the public half with the code, and is a client of its"
                            + " own from then on. After a lost answer send the same again: the same"
                            + " code with the same key is answered the same.")
    @APIResponse(
            responseCode = "201",
            description = "The machine is a terminal with a client of its own.",
            content = @Content(schema = @Schema(implementation = ActivationResponse.class)))
    public RestResponse<ActivationResponse> activate(@NotNull @Valid ActivationRequest asked) {
        Allowance allowance = addresses.ask(request.remoteAddress().hostAddress());
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
        return ResponseBuilder.create(
                        Status.CREATED,
                        ActivationResponse.of(
                                activations.activate(asked.code(), asked.publicKey().key())))
                .build();
    }
}
