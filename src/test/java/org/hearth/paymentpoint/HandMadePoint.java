package org.hearth.paymentpoint;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.account.DistrictView;

/** A point that no table holds. */
final class HandMadePoint {

    private final long id;
    private final String name;
    private final List<WeekdayHours> week = new ArrayList<>();
    private final Set<PayingBy> methods = EnumSet.noneOf(PayingBy.class);
    private final Set<Facility> facilities = EnumSet.noneOf(Facility.class);
    private Position position = position(Datum.WGS_84, 29.55, 106.55);
    private PointKind kind = PointKind.OWN_HALL;
    private PointState state = PointState.OPEN;
    private DistrictView district = new DistrictView("500103", "渝中区", "Yuzhong");

    private HandMadePoint(long id, String name) {
        this.id = id;
        this.name = name;
    }

    static HandMadePoint aPoint(long id, String name) {
        return new HandMadePoint(id, name);
    }

    static Position position(Datum datum, double latitude, double longitude) {
        return new Position(datum, BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
    }

    HandMadePoint at(double latitude, double longitude) {
        return at(Datum.WGS_84, latitude, longitude);
    }

    HandMadePoint at(Datum datum, double latitude, double longitude) {
        position = position(datum, latitude, longitude);
        return this;
    }

    HandMadePoint open(String opens, String closes) {
        for (DayOfWeek day : DayOfWeek.values()) {
            open(day, opens, closes);
        }
        return this;
    }

    HandMadePoint open(DayOfWeek day, String opens, String closes) {
        week.add(new WeekdayHours(day, minute(opens), minute(closes)));
        return this;
    }

    private static int minute(String time) {
        String[] parts = time.split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    HandMadePoint kind(PointKind kind) {
        this.kind = kind;
        return this;
    }

    HandMadePoint taking(PayingBy... some) {
        methods.addAll(List.of(some));
        return this;
    }

    HandMadePoint having(Facility... some) {
        facilities.addAll(List.of(some));
        return this;
    }

    HandMadePoint in(DistrictView district) {
        this.district = district;
        return this;
    }

    HandMadePoint paused() {
        state = PointState.PAUSED;
        return this;
    }

    HandMadePoint closed() {
        state = PointState.CLOSED;
        return this;
    }

    PaymentPointView view() {
        PointDescription description =
                new PointDescription(
                        name,
                        "Point " + id,
                        kind,
                        "梧桐路 " + id + " 号",
                        district.code(),
                        position,
                        new OpeningHours(week, List.of(), Set.of()),
                        Set.of(PointService.PAYMENT),
                        methods,
                        facilities,
                        null,
                        state,
                        state == PointState.PAUSED ? "装修" : null);
        return new PaymentPointView(
                id,
                1L,
                "P-" + id,
                description,
                position.in(Datum.WGS_84),
                position.in(Datum.GCJ_02),
                null,
                Instant.EPOCH,
                false);
    }

    IndexedPoint indexed() {
        return new IndexedPoint(view(), district);
    }
}
