package org.hearth.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.hearth.platform.database.Writes;
import org.hearth.platform.id.Ids;

/** Events written in the transaction that they report, so that none is lost and none invented. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into outbox_event (id, type, partner_id, subject_id, account_id, payload,"
                    + " created_at) values (?, ?, ?, ?, ?, ?, ?)";

    private final Writes writes;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(Writes writes, ObjectMapper json, Clock clock) {
        this.writes = writes;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param type such as {@code payment.posted} (partner-api.md, Calls)
     * @param partnerId the partner it concerns, or null
     * @param payload a record, kept as JSON; nothing personal in clear
     */
    @Transactional(TxType.MANDATORY)
    public void publish(
            String type, Long partnerId, long subjectId, Long accountId, Object payload) {
        writes.add(
                INSERT,
                Ids.next(),
                type,
                partnerId,
                subjectId,
                accountId,
                write(payload),
                Writes.utc(clock.instant()));
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
