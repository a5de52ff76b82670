package org.hearth.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.outbox.PartnerEvent;
import org.hearth.platform.outbox.PartnerEvents;

/** The door to events for partners that fetch them themselves. */
@ApplicationScoped
public class EventFeed {

    private final PartnerEvents events;

    EventFeed(PartnerEvents events) {
        this.events = events;
    }

    /**
     * A partner's events after one it has read, all that was committed before the call included.
     *
     * @param after the id of that event, or null for the very first ones
     * @throws BusinessException EVENT_NOT_FOUND for an event that is unknown or another's
     */
    public EventPart after(long partnerId, String after, int limit) {
        events.arrange();
        long position = after == null ? 0 : position(partnerId, after);
        List<PartnerEvent> found = events.after(partnerId, position, limit + 1);
        return new EventPart(
                found.stream().limit(limit).map(PartnerEvent::envelope).toList(),
                found.size() > limit);
    }

    private long position(long partnerId, String eventId) {
        return PublicId.EVENT.parse(eventId).stream()
                .flatMap(id -> events.position(partnerId, id).stream())
                .findFirst()
                .orElseThrow(() -> new BusinessException(WebhookError.EVENT_NOT_FOUND));
    }
}
