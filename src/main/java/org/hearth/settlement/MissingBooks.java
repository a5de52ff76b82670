package org.hearth.settlement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.platform.outbox.Outbox;
import org.hearth.platform.time.UtilityClock;
import org.hearth.settlement.DayRepository.UnlistedDay;

/**
 * Watches for books that do not come: a partner that collected on a date and has not sent its book
 * by the deadline of the day after raises an alert, once.
 */
@ApplicationScoped
class MissingBooks {

    /** How far back dates are looked for; whatever is older has its alert. */
    private static final int DAYS_BACK = 7;

    private static final int DAYS_AT_ONCE = 200;

    private final DayRepository days;
    private final Alerts alerts;
    private final Partners partners;
    private final Outbox outbox;
    private final SettlementSettings settings;
    private final Clock clock;

    MissingBooks(
            DayRepository days,
            Alerts alerts,
            Partners partners,
            Outbox outbox,
            SettlementSettings settings,
            Clock clock) {
        this.days = days;
        this.alerts = alerts;
        this.partners = partners;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "5m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        ZonedDateTime now = clock.instant().atZone(UtilityClock.ZONE);
        listDays(now.toLocalDate());
        LocalDate notYetDue =
                now.toLocalTime().isBefore(settings.deadline())
                        ? now.toLocalDate().minusDays(1)
                        : now.toLocalDate();
        Instant at = now.toInstant().truncatedTo(ChronoUnit.MILLIS);
        boolean more;
        do {
            more = QuarkusTransaction.requiringNew().call(() -> raiseSome(notYetDue, at));
        } while (more);
    }

    /** Whether there may be more. */
    private boolean raiseSome(LocalDate notYetDue, Instant at) {
        List<SettlementDay> found = days.openBefore(notYetDue, DAYS_AT_ONCE);
        found.forEach(day -> raise(day, at));
        return found.size() == DAYS_AT_ONCE;
    }

    private void raise(SettlementDay day, Instant at) {
        alerts.raise(new SettlementAlert(day, at));
        outbox.publish(
                "settlement.book-missing",
                day.partnerId,
                day.id,
                null,
                new BookMissing(day.businessDate));
    }

    /**
     * So that dates show on the desk as soon as something is booked on them. A transaction for each
     * date: its book may be coming in.
     */
    private void listDays(LocalDate today) {
        for (UnlistedDay day : QuarkusTransaction.requiringNew().call(() -> unlisted(today))) {
            QuarkusTransaction.requiringNew()
                    .run(() -> days.findOrAdd(day.partnerId(), day.businessDate()));
        }
    }

    private List<UnlistedDay> unlisted(LocalDate today) {
        List<Long> collectors = partners.others().stream().map(PartnerView::id).toList();
        return days.unlisted(
                collectors,
                Stream.iterate(today, date -> date.minusDays(1)).limit(DAYS_BACK).toList());
    }

    /** What the event {@code settlement.book-missing} says. */
    record BookMissing(LocalDate businessDate) {}
}
