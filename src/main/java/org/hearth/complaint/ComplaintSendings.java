package org.hearth.complaint;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hearth.platform.database.Sql;
import org.hearth.platform.database.Writes;
import org.hearth.platform.id.UnguessableId;

/** Forms that were taken, so that one whose answer was lost can be sent again. */
@ApplicationScoped
class ComplaintSendings {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int A_PORTION = 1_000;

    private final Sql sql;
    private final Clock clock;

    ComplaintSendings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Begins a sending within the transaction; of two with one name the second waits for the first.
     *
     * @param link of what is about to be taken
     * @return the link of what it made before; empty where it is new, or has no name
     */
    @Transactional(TxType.MANDATORY)
    Optional<String> takenBefore(String sending, String link) {
        if (sending == null || !sending.matches(UnguessableId.PATTERN)) {
            return Optional.empty();
        }
        int added =
                sql.change(
                        "insert ignore into complaint_sending values (?, ?, ?)",
                        sending,
                        link,
                        Writes.utc(clock.instant()));
        return added == 1
                ? Optional.empty()
                : sql
                        .select(
                                "select link from complaint_sending where sending = ?",
                                row -> row.getString(1),
                                sending)
                        .stream()
                        .findFirst();
    }

    @Scheduled(
            cron = "0 25 3 * * ?",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        sql.change(
                "delete from complaint_sending where at < ? order by at limit " + A_PORTION,
                Writes.utc(clock.instant().minus(KEPT)));
    }
}
