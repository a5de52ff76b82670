package org.hearth.workorder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.platform.html.Visit;
import org.hearth.platform.time.UtilityClock;
import org.hearth.servicetime.Remaining;
import org.hearth.servicetime.ServiceClock;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.QueuedOrder;

/** What is left of an order's time, in words and for a picture. */
@Named("timeLeft")
@RequestScoped
public class TimeLeft {

    /** Hours of the clock are said up to here, days beyond. */
    private static final int MOST_HOURS = 72;

    private final ServiceClock time;
    private final Visit visit;
    private final Instant now;

    TimeLeft(ServiceClock time, Visit visit, Clock clock) {
        this.time = time;
        this.visit = visit;
        this.now = clock.instant();
    }

    /** Such as: 1 working day 3 h left, overdue by 40 min. */
    public String of(Instant due) {
        WorkorderMessages words = visit.messages(WorkorderMessages.class);
        if (isPast(due)) {
            Duration over = Duration.between(due, now);
            return words.overdue_by(over.toDays(), over.toHoursPart(), over.toMinutesPart());
        }
        Remaining left = time.until(due, now);
        if (left.isNothing()) {
            return words.left_today();
        }
        if (left.workingDays() == 0 && left.hours() >= MOST_HOURS) {
            return words.left_days(left.time().toDays(), left.time().toHoursPart());
        }
        return words.left(left.workingDays(), left.hours(), left.minutes());
    }

    /** Whether a limit ends with a day. */
    public boolean wholeDay(Instant due) {
        return due.atZone(UtilityClock.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The last day of a limit that ends with a day. */
    public LocalDate lastDay(Instant due) {
        return LocalDate.ofInstant(due, UtilityClock.ZONE).minusDays(1);
    }

    public boolean isPast(Instant due) {
        return due != null && !now.isBefore(due);
    }

    public int percent(QueuedOrder order) {
        return order.clock().percent(now);
    }

    /** Kind of the {@code bar} tag. */
    public String bar(QueuedOrder order) {
        if (order.paused()) {
            return "idle";
        }
        if (order.overdue(now)) {
            return "danger";
        }
        return order.near(now) ? "due" : "";
    }

    /** Class of the words. */
    public String urgency(QueuedOrder order) {
        if (order.overdue(now)) {
            return "late";
        }
        return order.near(now) ? "near" : "";
    }

    /** Whether the customer may still say "not solved". */
    public boolean reopenable(OrderView order) {
        return order.reopenable(now);
    }

    public Instant now() {
        return now;
    }
}
