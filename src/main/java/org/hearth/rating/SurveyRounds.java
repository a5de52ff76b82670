package org.hearth.rating;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.platform.time.UtilityClock;

/**
 * Asks every morning, at an hour when a message wakes nobody. A round that broke off goes on where
 * it was with the next one.
 */
@ApplicationScoped
class SurveyRounds {

    private static final int ORDERS = 100;
    private static final int ACCOUNTS = 1_000;

    private final ServiceSample services;
    private final HalfYearSample halfYears;
    private final Clock clock;

    SurveyRounds(ServiceSample services, HalfYearSample halfYears, Clock clock) {
        this.services = services;
        this.halfYears = halfYears;
        this.clock = clock;
    }

    @Scheduled(
            cron = "0 0 10 * * ?",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void ask() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UtilityClock.ZONE);
        List<Long> due = services.due(today, ORDERS);
        while (!due.isEmpty()) {
            due.forEach(services::ask);
            due = services.due(today, ORDERS);
        }
        LocalDate halfYear = SurveyKind.halfYear(today);
        boolean more = !today.isBefore(SurveyKind.drawnFrom(halfYear));
        while (more) {
            more = halfYears.draw(halfYear, ACCOUNTS);
        }
    }
}
