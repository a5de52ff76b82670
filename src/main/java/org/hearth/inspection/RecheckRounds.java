package org.hearth.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.account.AccountLedger;
import org.hearth.platform.audit.Actor;
import org.hearth.workorder.OrderChannel;

/**
 * Orders the re-checks whose day has come. Several instances may walk at once: an account's hazards
 * are read by who holds the account.
 */
@ApplicationScoped
class RecheckRounds {

    private static final int A_PORTION = 100;
    private static final Actor ROUNDS = Actor.system("rechecks");

    private final HazardRepository hazards;
    private final Rechecks rechecks;
    private final AccountLedger accounts;
    private final Clock clock;

    RecheckRounds(
            HazardRepository hazards, Rechecks rechecks, AccountLedger accounts, Clock clock) {
        this.hazards = hazards;
        this.rechecks = rechecks;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Scheduled(
            every = "10m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void walk() {
        LocalDate today = LocalDate.now(clock);
        List<Long> due;
        do {
            due =
                    QuarkusTransaction.requiringNew()
                            .call(() -> hazards.accountsDue(today, A_PORTION));
            due.stream()
                    .distinct()
                    .forEach(
                            account ->
                                    QuarkusTransaction.requiringNew()
                                            .run(() -> order(account, today)));
        } while (due.size() == A_PORTION);
    }

    private void order(long accountId, LocalDate today) {
        accounts.lock(accountId);
        List<Hazard> due =
                hazards.open(accountId).stream()
                        .filter(hazard -> hazard.recheckOn != null)
                        .filter(hazard -> !hazard.recheckOn.isAfter(today))
                        .toList();
        if (!due.isEmpty()) {
            rechecks.order(ROUNDS, OrderChannel.SYSTEM, due);
        }
    }
}
