package org.hearth.webhook.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;
import org.hearth.webhook.EventFeed;

/** Events for banks that take no inbound calls. */
@Path("/partner/v1/events")
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {

    static final String ID = "evt_[0-9A-F][0-9A-HJKMNP-TV-Z]{12}";

    private static final String SETTLEMENT_READY =
            """
            {"data": [{"id": "evt_0NSV7RD3C1T4E", "type": "settlement.ready",
              "timestamp": "2026-11-24T02:00:00.123Z",
              "data": {"businessDate": "2026-11-23", "currency": "CNY",
                "payments": {"count": 212, "total": 2729000},
                "reversals": {"count": 1, "total": 12840}, "net": 2716160,
                "reconciliationId": "rec_0NSV7RD3C1T4E", "openDifferences": 0}}],
             "next": "evt_0NSV7RD3C1T4E"}""";

    private static final String WEBHOOK_DISABLED =
            """
            {"data": [{"id": "evt_0NSV7RD3C1T4F", "type": "webhook.disabled",
              "timestamp": "2026-11-25T09:10:00.123Z",
              "data": {"endpointId": "whk_0NSV7RD3C1T4E",
                "url": "https://hooks.bank.example/gas", "disabledReason": "unreachable",
                "disabledAt": "2026-11-25T09:10:00.123Z"}}],
             "next": "evt_0NSV7RD3C1T4F"}""";

    private final EventFeed feed;
    private final SecurityIdentity identity;

    EventResource(EventFeed feed, SecurityIdentity identity) {
        this.feed = feed;
        this.identity = identity;
    }

    @GET
    @RolesAllowed(Scope.EVENTS_READ)
    @SecurityRequirement(name = "partner", scopes = Scope.EVENTS_READ)
    @Operation(
            extensions =
                    @Extension(name = "x-error-codes", value = "REQUEST_INVALID EVENT_NOT_FOUND"),
            operationId = "events",
            summary = "Read events",
            description =
                    "What happened to your payments, mandates, batches and settlements, in an order"
                            + " that never changes and has no gap: whatever comes later stands behind"
                            + " what you have read.\n\n"
                            + "Keep the `id` of the last event you worked off, and send it as `after`"
                            + " next time, also when `next` was null. The same events are pushed to"
                            + " your webhook endpoints, if you have any.")
    @APIResponse(
            responseCode = "200",
            description = "The events, oldest first.",
            content =
                    @Content(
                            schema = @Schema(implementation = EventPage.class),
                            examples = {
                                @ExampleObject(name = "settlement.ready", value = SETTLEMENT_READY),
                                @ExampleObject(name = "webhook.disabled", value = WEBHOOK_DISABLED)
                            }))
    public EventPage events(
            @Parameter(
                            description = "The last event you have; without it, from the first on.",
                            example = "evt_0NSV7RD3C1T4E")
                    @QueryParam("after")
                    @Pattern(regexp = ID, message = "{hearth.cursor}")
                    String after,
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
                    String limit) {
        return EventPage.of(
                feed.after(PartnerCaller.of(identity).partnerId(), after, Integer.parseInt(limit)));
    }
}
