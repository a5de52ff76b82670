package org.hearth.appointment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.WorkOrders;
import org.jboss.logging.Logger;

/**
 * Reminds customers of tomorrow's visits from 18:00 on, each once, however many instances walk and
 * however often; whoever books later that evening was told the time just then.
 */
@ApplicationScoped
class Reminders {

    private static final Logger LOG = Logger.getLogger(Reminders.class);
    private static final int A_PORTION = 200;
    private static final Actor JOB = Actor.system("reminders");

    private static final LocalTime FROM = LocalTime.of(18, 0);

    private final BookingRepository bookings;
    private final BookingSteps steps;
    private final WorkOrders orders;
    private final Clock clock;

    Reminders(BookingRepository bookings, BookingSteps steps, WorkOrders orders, Clock clock) {
        this.bookings = bookings;
        this.steps = steps;
        this.orders = orders;
        this.clock = clock;
    }

    /** From when customers are reminded of a day's visits. */
    static Instant beginFor(LocalDate day) {
        return day.minusDays(1).atTime(FROM).atZone(UtilityClock.ZONE).toInstant();
    }

    /** Again until 20:50, for an instance that was down at six. */
    @Scheduled(
            cron = "0 0/10 18-20 * * ?",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        long last = Long.MIN_VALUE;
        List<Long> portion;
        do {
            long after = last;
            portion =
                    QuarkusTransaction.requiringNew()
                            .call(() -> bookings.toRemind(tomorrow, after, A_PORTION));
            portion.forEach(booking -> remind(booking, tomorrow));
            last = portion.isEmpty() ? last : portion.get(portion.size() - 1);
        } while (portion.size() == A_PORTION);
    }

    /** One that fails is tried again ten minutes later, and stops no other. */
    private void remind(long bookingId, LocalDate day) {
        try {
            QuarkusTransaction.requiringNew().run(() -> remindOnce(bookingId, day));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Booking %d was not reminded of", bookingId);
        }
    }

    private void remindOnce(long bookingId, LocalDate day) {
        if (bookings.remind(bookingId, day)) {
            Booking booking = bookings.findById(bookingId);
            steps.record(
                    booking,
                    BookingStep.REMINDED,
                    booking.state,
                    JOB,
                    orders.byId(booking.orderId));
        }
    }
}
