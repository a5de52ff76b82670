package org.hearth.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Gives each committed event of a partner its position. One transaction at a time does so on all
 * instances; it sees what was committed when it began, whatever the ids say, and what commits later
 * gets a later position. So nobody who read up to a position ever misses one before it.
 */
@ApplicationScoped
class EventSequence {

    private static final int A_ROUND = 500;

    private final StatelessSession session;
    private final EventTypes types;

    EventSequence(StatelessSession session, EventTypes types) {
        this.session = session;
        this.types = types;
    }

    private record Waiting(long id, Long partnerId, String type) {}

    /**
     * @return whether more may wait; false as well when somebody else is at it
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean advance() {
        if (!alone()) {
            return false;
        }
        List<Waiting> waiting = waiting();
        if (waiting.isEmpty()) {
            return false;
        }
        place(waiting.stream().filter(this::readable).toList());
        session.createNativeMutationQuery(
                        "update outbox_event set sequenced = true where id in (?1)")
                .setParameter(1, waiting.stream().map(Waiting::id).toList())
                .executeUpdate();
        return waiting.size() == A_ROUND;
    }

    private boolean alone() {
        return session.createNativeQuery(
                        "select id from event_sequence where id = 1 for update skip locked",
                        Integer.class)
                .uniqueResultOptional()
                .isPresent();
    }

    private List<Waiting> waiting() {
        return session.createNativeQuery(
                        "select id, partner_id, type from outbox_event where sequenced = false"
                                + " order by id",
                        Object[].class)
                .setMaxResults(A_ROUND)
                .getResultStream()
                .map(row -> new Waiting((Long) row[0], (Long) row[1], (String) row[2]))
                .toList();
    }

    private boolean readable(Waiting event) {
        return event.partnerId() != null && types.all().contains(event.type());
    }

    private void place(List<Waiting> events) {
        if (events.isEmpty()) {
            return;
        }
        Map<Long, Long> last = lastPositions(events);
        List<Object> values = new ArrayList<>();
        for (Waiting event : events) {
            values.add(event.partnerId());
            values.add(last.merge(event.partnerId(), 1L, Long::sum));
            values.add(event.id());
            values.add(event.type());
        }
        String rows = events.stream().map(event -> "(?, ?, ?, ?)").collect(Collectors.joining(","));
        var insert =
                session.createNativeMutationQuery(
                        "insert into partner_event (partner_id, position, event_id, type) values "
                                + rows);
        for (int i = 0; i < values.size(); i++) {
            insert.setParameter(i + 1, values.get(i));
        }
        insert.executeUpdate();
    }

    private Map<Long, Long> lastPositions(List<Waiting> events) {
        Map<Long, Long> last = new HashMap<>();
        events.stream()
                .map(Waiting::partnerId)
                .distinct()
                .forEach(partner -> last.put(partner, head(partner)));
        return last;
    }

    /** The last position of a partner; 0 where there is none. */
    long head(long partnerId) {
        return session.createNativeQuery(
                        "select coalesce(max(position), 0) from partner_event where partner_id = ?1",
                        Long.class)
                .setParameter(1, partnerId)
                .getSingleResult();
    }
}
