package org.hearth.paymentpoint.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.account.DistrictView;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.FoundPoint;
import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.MarketCalendar;
import org.hearth.paymentpoint.OpenSpan;
import org.hearth.paymentpoint.PayingBy;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointReport;
import org.hearth.paymentpoint.PointState;
import org.hearth.paymentpoint.Position;
import org.hearth.platform.id.PublicId;

/**
 * A payment point as pages show it at one moment.
 *
 * @param spans its hours of today
 * @param live the last word on how it is there, or null
 * @param district or null, where it is not known
 * @param datum of the map
 */
public record PointCard(
        FoundPoint found,
        List<OpenSpan> spans,
        LiveState live,
        DistrictView district,
        ZonedDateTime now,
        boolean english,
        Datum datum) {

    private static final OpenSpan WHOLE_DAY = new OpenSpan(0, 1440);
    private static final int KILOMETRE = 1_000;
    private static final int FAR_TO_WALK = 5_000;
    private static final int ROUND_METRES = 10;
    private static final double HUNDREDS = 10.0;

    public PaymentPointView point() {
        return found.point();
    }

    public String id() {
        return PublicId.PAYMENT_POINT.of(point().id());
    }

    public String path() {
        return "/points/" + id();
    }

    public String name() {
        return english ? point().description().nameEn() : point().description().name();
    }

    public String districtName() {
        return district == null ? "" : english ? district.nameEn() : district.name();
    }

    public boolean hall() {
        return point().description().kind() == PointKind.OWN_HALL;
    }

    public boolean station() {
        return point().description().kind() == PointKind.CNG_STATION;
    }

    public boolean paused() {
        return point().description().state() == PointState.PAUSED;
    }

    /** Its people say that nobody is served, and said so lately. */
    public boolean shutForNow() {
        return liveFresh() && live.countersClosed();
    }

    public boolean open() {
        return found.opening().open();
    }

    /** {@code 17:30}; null for one that does not close. */
    public String closes() {
        return clock(found.opening().closesAt());
    }

    /** {@code 09:00}; null when nobody knows. */
    public String opens() {
        return clock(found.opening().opensAt());
    }

    public LocalDate opensOn() {
        return found.opening().opensAt().toLocalDate();
    }

    public boolean opensToday() {
        return opensOn().equals(now.toLocalDate());
    }

    public boolean opensTomorrow() {
        return opensOn().equals(now.toLocalDate().plusDays(1));
    }

    private static String clock(LocalDateTime time) {
        return time == null ? null : time.toLocalTime().toString();
    }

    public boolean distant() {
        return found.walkMetres() != null;
    }

    /** Whether anybody would go there on foot. */
    public boolean walkable() {
        return found.walkMetres() <= FAR_TO_WALK;
    }

    /** Of the walk, {@code 350 m}: never finer than what is known. */
    public String walk() {
        int metres =
                Math.max(1, Math.round(found.walkMetres() / (float) ROUND_METRES)) * ROUND_METRES;
        return metres < KILOMETRE
                ? metres + " m"
                : Math.round(metres / (KILOMETRE / HUNDREDS)) / HUNDREDS + " km";
    }

    /** {@code 09:00–12:00, 14:00–17:30}; empty on a day without any. */
    public String hoursToday() {
        return written(spans, english);
    }

    static String written(List<OpenSpan> spans, boolean english) {
        return spans.stream()
                .map(span -> span.opens() + "–" + span.closes())
                .collect(Collectors.joining(english ? ", " : "，"));
    }

    /** Of statutory holidays, where those have hours of their own; else empty. */
    public String holidayHours() {
        return written(point().description().hours().holidays().hours(), english);
    }

    public boolean allDay() {
        return allDay(spans);
    }

    static boolean allDay(List<OpenSpan> spans) {
        return spans.equals(List.of(WHOLE_DAY));
    }

    public boolean lunarMarket() {
        return point().description().hours().marketCalendar() == MarketCalendar.LUNAR;
    }

    /** 1, 4, 7 for a point that stands on market days; else empty. */
    public String marketDays() {
        return point().description().hours().marketDays().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(english ? ", " : "、"));
    }

    /** What it last said of itself, or null. */
    public PointReport report() {
        return point().report();
    }

    /** It takes cash as a rule, and not at this moment. */
    public boolean cashRefused() {
        return point().description().methods().contains(PayingBy.CASH) && !report().takesCash();
    }

    public boolean reportFresh() {
        return report().fresh(now.toInstant());
    }

    /** How old its last word is, in whole minutes. */
    public long reportMinutes() {
        return minutesSince(report().at());
    }

    public boolean liveFresh() {
        return live != null && live.fresh(now.toInstant());
    }

    /** A number and not an unknown: nobody waiting is worth knowing. */
    public boolean waitingKnown() {
        return liveFresh() && live.waiting() != null;
    }

    public long liveMinutes() {
        return minutesSince(live.at());
    }

    private long minutesSince(Instant moment) {
        return Math.max(0, Duration.between(moment, now.toInstant()).toMinutes());
    }

    /** Where it stands on the map. */
    public Position onMap() {
        return datum == Datum.GCJ_02 ? point().gcj02() : point().wgs84();
    }

    public Directions directions() {
        return Directions.to(point(), name());
    }
}
