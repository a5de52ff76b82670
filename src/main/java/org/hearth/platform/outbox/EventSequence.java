package org.hearth.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.platform.database.Sql;

/**
 * Gives each committed event of a partner its position. One transaction at a time does so on all
 * instances; it sees what was committed when it began, whatever the ids say, and what commits later
 * gets a later position. So nobody who read up to a position ever misses one before it.
 */
@ApplicationScoped
class EventSequence {

    private static final int A_ROUND = 500;

    private static final String WAITING =
            "select id, partner_id, type from outbox_event where sequenced = false order by id limit "
                    + A_ROUND;

    /**
     * One text for any number of events: a text for each number would be planned and kept anew. Its
     * parameter is a list of numbers, which prints itself as JSON.
     */
    private static final String PLACE =
            "insert into partner_event (partner_id, position, event_id, type) select e.partner_id,"
                    + " p.position, e.id, e.type from json_table(?, '$[*]' columns (id bigint path"
                    + " '$[0]', position bigint path '$[1]')) p join outbox_event e on e.id = p.id";

    private static final String DONE =
            "update outbox_event e join json_table(?, '$[*]' columns (id bigint path '$')) d on e.id"
                    + " = d.id set e.sequenced = true";

    private final Sql sql;
    private final EventTypes types;

    EventSequence(Sql sql, EventTypes types) {
        this.sql = sql;
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
        sql.change(DONE, waiting.stream().map(Waiting::id).toList().toString());
        return waiting.size() == A_ROUND;
    }

    private boolean alone() {
        return !sql.select(
                        "select id from event_sequence where id = 1 for update skip locked",
                        row -> row.getInt(1))
                .isEmpty();
    }

    private List<Waiting> waiting() {
        return sql.select(
                WAITING,
                row -> new Waiting(row.getLong(1), row.getObject(2, Long.class), row.getString(3)));
    }

    private boolean readable(Waiting event) {
        return event.partnerId() != null && types.all().contains(event.type());
    }

    private void place(List<Waiting> events) {
        if (events.isEmpty()) {
            return;
        }
        Map<Long, Long> last = lastPositions(events);
        List<List<Long>> places = new ArrayList<>();
        for (Waiting event : events) {
            places.add(List.of(event.id(), last.merge(event.partnerId(), 1L, Long::sum)));
        }
        sql.change(PLACE, places.toString());
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
        return sql.select(
                        "select coalesce(max(position), 0) from partner_event where partner_id = ?",
                        row -> row.getLong(1),
                        partnerId)
                .get(0);
    }
}
