package org.hearth.paymentpoint.web;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.paymentpoint.OpenSpan;
import org.hearth.paymentpoint.PayingBy;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PointReport;
import org.hearth.paymentpoint.PointState;

/** A payment point as the list shows it at one moment. */
public record PointCard(PaymentPointView point, ZonedDateTime now, boolean english) {

    private static final OpenSpan WHOLE_DAY = new OpenSpan(0, 1440);

    public String name() {
        return english ? point.description().nameEn() : point.description().name();
    }

    public boolean paused() {
        return point.description().state() == PointState.PAUSED;
    }

    public boolean openNow() {
        return !paused() && point.description().hours().openAt(now.toLocalDateTime());
    }

    /** {@code 09:00–12:00, 14:00–17:30}; empty on a day without any. */
    public String hoursToday() {
        return today().stream()
                .map(span -> span.opens() + "–" + span.closes())
                .collect(Collectors.joining(english ? ", " : "，"));
    }

    public boolean allDay() {
        return today().equals(List.of(WHOLE_DAY));
    }

    private List<OpenSpan> today() {
        return point.description().hours().on(now.toLocalDate());
    }

    /** 1, 4, 7 for a point that stands on market days; else empty. */
    public String marketDays() {
        return point.description().hours().marketDays().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(english ? ", " : "、"));
    }

    /** What it last said of itself, or null. */
    public PointReport report() {
        return point.report();
    }

    /** It takes cash as a rule, and not at this moment. */
    public boolean cashRefused() {
        return point.description().methods().contains(PayingBy.CASH) && !report().takesCash();
    }

    public boolean reportFresh() {
        return report().fresh(now.toInstant());
    }

    /** How old its last word is, in whole minutes. */
    public long reportMinutes() {
        return Math.max(0, Duration.between(report().at(), now.toInstant()).toMinutes());
    }
}
