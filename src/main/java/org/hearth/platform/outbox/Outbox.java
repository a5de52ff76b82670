package org.hearth.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.hearth.platform.id.Ids;
import org.hibernate.StatelessSession;

/** Events written in the transaction that they report, so that none is lost and none invented. */
@ApplicationScoped
public class Outbox {

    private final StatelessSession session;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(StatelessSession session, ObjectMapper json, Clock clock) {
        this.session = session;
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
        OutboxEvent event = new OutboxEvent();
        event.id = Ids.next();
        event.type = type;
        event.partnerId = partnerId;
        event.subjectId = subjectId;
        event.accountId = accountId;
        event.payload = write(payload);
        event.createdAt = clock.instant();
        session.insert(event);
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
