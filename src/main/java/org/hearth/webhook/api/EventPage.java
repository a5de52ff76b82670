package org.hearth.webhook.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.webhook.EventPart;

/** Part of the list of events. */
@Schema(name = "EventList")
record EventPage(
        @Schema(required = true) List<EventResponse> data,
        @Schema(
                        description =
                                "What to send as `after` for the next part; null: you have all there"
                                        + " is for now.",
                        nullable = true,
                        required = true)
                String next) {

    static EventPage of(EventPart part) {
        List<EventResponse> data = part.events().stream().map(EventResponse::of).toList();
        return new EventPage(data, part.more() ? data.get(data.size() - 1).id() : null);
    }
}
