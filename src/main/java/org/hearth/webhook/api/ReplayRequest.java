package org.hearth.webhook.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of {@code POST /partner/v1/webhook-endpoints/{endpointId}/replays}. */
@Schema(name = "ReplayRequest", additionalProperties = Schema.False.class)
record ReplayRequest(
        @Schema(description = "The first event to deliver again.", examples = "evt_0NSV7RD3C1T4E")
                @NotNull
                @Pattern(regexp = EventResource.ID, message = "{hearth.event-id}")
                String from,
        @Schema(
                        description =
                                "The last one; the same as `from` for a single event. Left out: all"
                                        + " that were delivered since.",
                        examples = "evt_0NSV7RD3C1T4E")
                @Pattern(regexp = EventResource.ID, message = "{hearth.event-id}")
                String through) {}
