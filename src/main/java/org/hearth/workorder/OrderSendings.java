package org.hearth.workorder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.platform.id.UnguessableId;

/** Forms that were taken, so that one whose answer was lost can be sent again. */
@ApplicationScoped
public class OrderSendings {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int A_PORTION = 1_000;

    private final Sql sql;
    private final Clock clock;

    OrderSendings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Begins a sending within the transaction; one at a time of those with the same name.
     *
     * @return the order that it made or changed before; empty where it is new, or has no name
     */
    @Transactional(TxType.MANDATORY)
    public OptionalLong takenBefore(String sending, Long orderId) {
        Optional<String> name = Optional.ofNullable(sending).filter(OrderSendings::named);
        if (name.isEmpty()
                || sql.change(
                                "insert ignore into order_sending values (?, ?, ?)",
                                name.get(),
                                orderId,
                                Writes.utc(clock.instant()))
                        == 1) {
            return OptionalLong.empty();
        }
        return sql
                .select(
                        "select order_id from order_sending where sending = ?",
                        row -> row.getLong(1),
                        name.get())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The sending has made this order. */
    @Transactional(TxType.MANDATORY)
    public void made(String sending, long orderId) {
        if (named(sending)) {
            sql.change("update order_sending set order_id = ? where sending = ?", orderId, sending);
        }
    }

    private static boolean named(String sending) {
        return sending != null && sending.matches(UnguessableId.PATTERN);
    }

    @Scheduled(
            cron = "0 20 3 * * ?",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(this::forgetSome);
        } while (gone == A_PORTION);
    }

    private int forgetSome() {
        return sql.change(
                "delete from order_sending where at < ? order by at limit " + A_PORTION,
                Writes.utc(clock.instant().minus(KEPT)));
    }
}
