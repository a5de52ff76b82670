package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.Sql;
import org.hearth.platform.id.Ids;
import org.hibernate.StatelessSession;

/** Results that the books did not take, each once however often the bank repeats it. */
@ApplicationScoped
class UnappliedRepository {

    private static final String OPEN =
            "select u.id, i.batch_id, i.account_number, i.collect_on, i.amount_fen, u.outcome,"
                    + " u.cause, u.reported_at from unapplied_result u join debit_item i on"
                    + " i.id = u.item_id where u.worked_at is null and u.id > ? order by u.id"
                    + " limit ?";

    private final StatelessSession session;
    private final Sql sql;

    UnappliedRepository(StatelessSession session, Sql sql) {
        this.session = session;
        this.sql = sql;
    }

    void keep(DebitItem item, DebitOutcome outcome, UnappliedCause cause, Instant now) {
        session.createNativeMutationQuery(
                        "insert ignore into unapplied_result (id, item_id, outcome, cause,"
                                + " reported_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, Ids.next())
                .setParameter(2, item.id)
                .setParameter(3, outcome.name())
                .setParameter(4, cause.name())
                .setParameter(5, now)
                .executeUpdate();
    }

    /**
     * Those that nobody has worked yet, the oldest first.
     *
     * @param afterId the last of the page before, or 0
     */
    List<UnappliedResult> open(long afterId, int limit) {
        return sql.select(
                OPEN,
                row ->
                        new UnappliedResult(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getLong(5),
                                DebitOutcome.valueOf(row.getString(6)),
                                UnappliedCause.valueOf(row.getString(7)),
                                row.getObject(8, LocalDateTime.class).toInstant(ZoneOffset.UTC)),
                afterId,
                limit);
    }

    /**
     * @return whether it was still open
     */
    boolean work(long id, Actor actor, String note, Instant now) {
        return session.createNativeMutationQuery(
                                "update unapplied_result set worked_at = ?1, worked_by = ?2, note ="
                                        + " ?3 where id = ?4 and worked_at is null")
                        .setParameter(1, now)
                        .setParameter(2, actor.toString())
                        .setParameter(3, note)
                        .setParameter(4, id)
                        .executeUpdate()
                == 1;
    }
}
