package org.hearth.webhook.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;
import org.hearth.webhook.WebhookEndpoints;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** A partner's webhook endpoints. */
@Path(WebhookResource.PATH)
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhookResource {

    static final String PATH = "/partner/v1/webhook-endpoints";

    private static final String ATTEMPT = "att_[0-9A-F][0-9A-HJKMNP-TV-Z]{12}";

    private final WebhookEndpoints endpoints;
    private final SecurityIdentity identity;

    WebhookResource(WebhookEndpoints endpoints, SecurityIdentity identity) {
        this.endpoints = endpoints;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.EVENTS_READ)
    @SecurityRequirement(name = "partner", scopes = Scope.EVENTS_READ)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED WEBHOOK_URL_NOT_ALLOWED"
                                            + " WEBHOOK_ENDPOINT_LIMIT"),
            operationId = "registerWebhook",
            summary = "Register a webhook endpoint",
            description =
                    "From now on your events are posted there as JSON, each as an `Event`, by Standard"
                            + " Webhooks: `webhook-id` is the event's id, `webhook-timestamp` are"
                            + " seconds, and `webhook-signature` holds `v1,` and the Base64 of"
                            + " HMAC-SHA256 over `id.timestamp.body`, several of them while secrets are"
                            + " exchanged. Verify it with a library of standardwebhooks.com.\n\n"
                            + "Answer 2xx within 10 seconds, and work it off afterwards. Events come in"
                            + " order: the next waits until the one before is accepted. Anything else"
                            + " is tried again after 5 seconds, then with growing pauses up to an hour,"
                            + " for two days; then the endpoint is disabled, its events are kept. 410"
                            + " disables it at once. An event may come twice: know it by its id.\n\n"
                            + "The `secret` is in this answer and in no other.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where the endpoint can be read.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = EndpointResponse.class)))
    public RestResponse<EndpointResponse> register(@NotNull @Valid EndpointRequest endpoint) {
        EndpointResponse answer =
                EndpointResponse.of(
                        endpoints.register(actor(), partner(), endpoint.url(), endpoint.types()));
        return ResponseBuilder.create(Status.CREATED, answer)
                .header(HttpHeaders.LOCATION, PATH + "/" + answer.endpointId())
                .build();
    }

    @GET
    @RolesAllowed(Scope.EVENTS_READ)
    @SecurityRequirement(name = "partner", scopes = Scope.EVENTS_READ)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "NOT_ACCEPTABLE"),
            operationId = "webhooks",
            summary = "List webhook endpoints",
            description = "All of yours, ten at most, oldest first.")
    @APIResponse(
            responseCode = "200",
            description = "The endpoints.",
            content = @Content(schema = @Schema(implementation = EndpointPage.class)))
    public EndpointPage list() {
        return new EndpointPage(
                endpoints.of(partner()).stream().map(EndpointResponse::of).toList(), null);
    }

    @GET
    @Path("/{endpointId}")
    @RolesAllowed(Scope.EVENTS_READ)
    @SecurityRequirement(name = "partner", scopes = Scope.EVENTS_READ)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "WEBHOOK_ENDPOINT_NOT_FOUND"),
            operationId = "webhook",
            summary = "Read a webhook endpoint",
            description = "One of yours: its state, how many events wait for it, when it is tried.")
    @APIResponse(
            responseCode = "200",
            description = "The endpoint.",
            content = @Content(schema = @Schema(implementation = EndpointResponse.class)))
    public EndpointResponse one(
            @Parameter(example = "whk_0NSV7RD3C1T4E") @PathParam("endpointId") String endpointId) {
        return EndpointResponse.of(endpoints.own(partner(), endpointId));
    }

    @POST
    @Path("/{endpointId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.EVENTS_READ)
    @SecurityRequirement(name = "partner", scopes = Scope.EVENTS_READ)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE WEBHOOK_ENDPOINT_NOT_FOUND"
                                            + " BODY_TOO_LARGE MEDIA_TYPE_UNSUPPORTED"
                                            + " WEBHOOK_URL_NOT_ALLOWED"),
            operationId = "updateWebhook",
            summary = "Change a webhook endpoint",
            description =
                    "Its address, its event types, or whether it is active. A disabled endpoint that"
                            + " is made active goes on with the event it stopped at.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = EndpointResponse.class)))
    public EndpointResponse update(
            @Parameter(example = "whk_0NSV7RD3C1T4E") @PathParam("endpointId") String endpointId,
            @NotNull @Valid EndpointUpdate change) {
        return EndpointResponse.of(
                endpoints.update(
                        actor(),
                        partner(),
                        endpointId,
                        change.url(),
                        change.types(),
                        change.active()));
    }

    @DELETE
    @Path("/{endpointId}")
    @RolesAllowed(Scope.EVENTS_READ)
    @SecurityRequirement(name = "partner", scopes = Scope.EVENTS_READ)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "WEBHOOK_ENDPOINT_NOT_FOUND"),
            operationId = "removeWebhook",
            summary = "Delete a webhook endpoint",
            description = "Nothing is sent there any more. Your events stay where you pull them.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    public void remove(
            @Parameter(example = "whk_0NSV7RD3C1T4E") @PathParam("endpointId") String endpointId) {
        endpoints.remove(actor(), partner(), endpointId);
    }

    @POST
    @Path("/{endpointId}/secret-rotation")
    @RolesAllowed(Scope.EVENTS_READ)
    @SecurityRequirement(name = "partner", scopes = Scope.EVENTS_READ)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "WEBHOOK_ENDPOINT_NOT_FOUND"),
            operationId = "rotateWebhookSecret",
            summary = "Exchange the secret of a webhook endpoint",
            description =
                    "Makes a new secret and shows it this once. For 24 hours both sign, so that you"
                            + " can exchange it without losing an event.")
    @APIResponse(
            responseCode = "200",
            description = "With the new secret.",
            content = @Content(schema = @Schema(implementation = EndpointResponse.class)))
    public EndpointResponse rotate(
            @Parameter(example = "whk_0NSV7RD3C1T4E") @PathParam("endpointId") String endpointId) {
        return EndpointResponse.of(endpoints.rotate(actor(), partner(), endpointId));
    }

    @POST
    @Path("/{endpointId}/replays")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.EVENTS_READ)
    @SecurityRequirement(name = "partner", scopes = Scope.EVENTS_READ)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE WEBHOOK_ENDPOINT_NOT_FOUND"
                                            + " EVENT_NOT_FOUND BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED"),
            operationId = "replayWebhook",
            summary = "Deliver events again",
            description =
                    "Events that were delivered come once more, in their order, with the ids they"
                            + " have, before any new one. An event that waits still is not meant: it"
                            + " comes anyway.")
    @APIResponse(
            responseCode = "202",
            description = "They are on their way.",
            content = @Content(schema = @Schema(implementation = EndpointResponse.class)))
    public RestResponse<EndpointResponse> replay(
            @Parameter(example = "whk_0NSV7RD3C1T4E") @PathParam("endpointId") String endpointId,
            @NotNull @Valid ReplayRequest which) {
        return RestResponse.status(
                Status.ACCEPTED,
                EndpointResponse.of(
                        endpoints.replay(
                                actor(), partner(), endpointId, which.from(), which.through())));
    }

    @GET
    @Path("/{endpointId}/attempts")
    @RolesAllowed(Scope.EVENTS_READ)
    @SecurityRequirement(name = "partner", scopes = Scope.EVENTS_READ)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value = "REQUEST_INVALID WEBHOOK_ENDPOINT_NOT_FOUND"),
            operationId = "webhookAttempts",
            summary = "Read the delivery log",
            description =
                    "Each try of the last 30 days with what came of it, newest first. What your"
                            + " receiver answered beside the status is not kept.")
    @APIResponse(
            responseCode = "200",
            description = "The attempts.",
            content = @Content(schema = @Schema(implementation = AttemptPage.class)))
    public AttemptPage attempts(
            @Parameter(example = "whk_0NSV7RD3C1T4E") @PathParam("endpointId") String endpointId,
            @Parameter(
                            description = "At most so many.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Pattern(regexp = "[1-9][0-9]?|1[0-9]{2}|200", message = "{hearth.limit}")
                    String limit,
            @Parameter(description = "`next` of the part before.")
                    @QueryParam("after")
                    @Pattern(regexp = ATTEMPT, message = "{hearth.cursor}")
                    String after) {
        int most = Integer.parseInt(limit);
        long before =
                after == null
                        ? Long.MAX_VALUE
                        : PublicId.WEBHOOK_ATTEMPT.parse(after).orElse(Long.MAX_VALUE);
        return AttemptPage.of(endpoints.attempts(partner(), endpointId, before, most + 1), most);
    }

    private long partner() {
        return PartnerCaller.of(identity).partnerId();
    }

    private Actor actor() {
        return Actor.client(PartnerCaller.of(identity).clientId());
    }
}
