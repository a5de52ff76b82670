package org.hearth.telephony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;
import org.hearth.platform.id.UnguessableId;

/**
 * The door to calls that ring at the call desk. Each is seen by who has its extension, and by
 * nobody else.
 */
@ApplicationScoped
public class IncomingCalls {

    /** How long a call is offered that nobody opened. */
    public static final Duration OFFERED = Duration.ofMinutes(10);

    private static final int OFFERED_AT_ONCE = 3;
    private static final String INSERT =
            "insert into incoming_call (id, pop, call_id, extension, phone, called_at, received_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?) on duplicate key update call_id = call_id";
    private static final String POP =
            "select pop from incoming_call where call_id = ? and extension = ?";
    private static final String CALLS =
            "select c.pop, c.phone, c.called_at from staff_extension e"
                    + " join incoming_call c on c.extension = e.extension where e.username = ?";

    private final Sql sql;
    private final Clock clock;

    IncomingCalls(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Notes a call; the same call at the same extension is noted once.
     *
     * @return what names the call's page
     */
    @Transactional
    public String announce(AnnouncedCall call) {
        sql.change(
                INSERT,
                Ids.next(),
                UnguessableId.next(),
                call.callId(),
                call.extension(),
                call.phone(),
                Writes.utc(call.at()),
                Writes.utc(clock.instant()));
        return sql.select(POP, row -> row.getString(1), call.callId(), call.extension()).get(0);
    }

    /** The last calls at the extension of one of the staff, newest first. */
    @Transactional
    public List<CallView> ringing(String username) {
        return sql.select(
                CALLS + " and c.received_at > ? order by c.id desc limit ?",
                IncomingCalls::read,
                username,
                Writes.utc(clock.instant().minus(OFFERED)),
                OFFERED_AT_ONCE);
    }

    /**
     * @throws BusinessException CALL_NOT_FOUND for an unknown call and another extension's alike
     */
    @Transactional
    public CallView open(String username, String pop) {
        return sql.select(CALLS + " and c.pop = ?", IncomingCalls::read, username, pop).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessException(TelephonyError.CALL_NOT_FOUND));
    }

    private static CallView read(ResultSet row) throws SQLException {
        return new CallView(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
