package org.hearth.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.hearth.platform.id.PublicId;
import org.hibernate.StatelessSession;

/** The events of each partner, in one order that never changes and has no gap. */
@ApplicationScoped
public class PartnerEvents {

    /** Bounds one call; whoever needs more calls again. */
    private static final int ROUNDS = 20;

    private final EventSequence sequence;
    private final EventTypes types;
    private final StatelessSession session;
    private final ObjectMapper json;

    PartnerEvents(
            EventSequence sequence, EventTypes types, StatelessSession session, ObjectMapper json) {
        this.sequence = sequence;
        this.types = types;
        this.session = session;
        this.json = json;
    }

    /** Puts what was committed since into order; what somebody else is ordering is left to them. */
    public void arrange() {
        int rounds = 0;
        while (sequence.advance() && ++rounds < ROUNDS) {
            continue;
        }
    }

    /** A partner's events that follow a position. */
    @Transactional
    public List<PartnerEvent> after(long partnerId, long position, int limit) {
        return after(partnerId, position, Long.MAX_VALUE, types.all(), limit);
    }

    /**
     * A partner's events of some types between two positions.
     *
     * @param through the last position that is looked at
     */
    @Transactional
    public List<PartnerEvent> after(
            long partnerId, long position, long through, Collection<String> wanted, int limit) {
        return session.createNativeQuery(
                        "select p.position, e.id, e.type, e.created_at, e.payload from"
                                + " partner_event p join outbox_event e on e.id = p.event_id where"
                                + " p.partner_id = ?1 and p.position > ?2 and p.position <= ?3 and"
                                + " p.type in (?4) order by p.position",
                        Object[].class)
                .addScalar("position", Long.class)
                .addScalar("id", Long.class)
                .addScalar("type", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("payload", String.class)
                .setParameter(1, partnerId)
                .setParameter(2, position)
                .setParameter(3, through)
                .setParameter(4, wanted)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::event)
                .toList();
    }

    /** Where a partner's event stands; empty for an unknown and a foreign one alike. */
    @Transactional
    public OptionalLong position(long partnerId, long eventId) {
        return session.createNativeQuery(
                        "select position from partner_event where event_id = ?1 and partner_id ="
                                + " ?2",
                        Long.class)
                .setParameter(1, eventId)
                .setParameter(2, partnerId)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The position of a partner's last event; 0 where there is none. */
    @Transactional
    public long head(long partnerId) {
        return sequence.head(partnerId);
    }

    /** The event as it is delivered. */
    public String json(EventEnvelope event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PartnerEvent event(Object[] row) {
        String type = (String) row[2];
        return new PartnerEvent(
                (Long) row[0],
                (Long) row[1],
                new EventEnvelope(
                        PublicId.EVENT.of((Long) row[1]),
                        type,
                        (Instant) row[3],
                        types.data(type, (String) row[4])));
    }
}
