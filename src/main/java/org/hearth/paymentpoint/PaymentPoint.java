package org.hearth.paymentpoint;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearth.platform.id.Ids;
import org.hibernate.annotations.BatchSize;

/** A place where customers pay. */
@Entity
@EntityListeners(ChangedPoints.class)
class PaymentPoint {

    @Id long id;

    /** Null for the utility's own. */
    Long partnerId;

    /** The partner's or 0, as the database counts it for its unique key. */
    @Column(insertable = false, updatable = false)
    long ownerId;

    String code;
    String name;
    String nameEn;

    @Enumerated(EnumType.STRING)
    PointKind kind;

    String address;
    String districtCode;

    @Enumerated(EnumType.STRING)
    Datum datum;

    @Column(name = "wgs84_latitude")
    BigDecimal wgs84Latitude;

    @Column(name = "wgs84_longitude")
    BigDecimal wgs84Longitude;

    @Column(name = "gcj02_latitude")
    BigDecimal gcj02Latitude;

    @Column(name = "gcj02_longitude")
    BigDecimal gcj02Longitude;

    /** Of a demonstration; whoever says where it really is ends that. */
    boolean invented;

    String marketDays;

    @Enumerated(EnumType.STRING)
    MarketCalendar marketCalendar;

    @Enumerated(EnumType.STRING)
    HolidayRule holidayRule;

    String holidayHours;

    @Enumerated(EnumType.STRING)
    MakeUpRule makeUpRule;

    String services;
    String methods;
    String facilities;
    String phone;

    @Enumerated(EnumType.STRING)
    PointState state;

    String stateReason;
    Instant createdAt;
    Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "payment_point_week", joinColumns = @JoinColumn(name = "point_id"))
    @BatchSize(size = 200)
    List<WeekdayHours> week = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "payment_point_exception", joinColumns = @JoinColumn(name = "point_id"))
    @BatchSize(size = 200)
    List<HoursException> exceptions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "payment_point_reserved", joinColumns = @JoinColumn(name = "point_id"))
    @BatchSize(size = 200)
    List<ReservedWindow> reserved = new ArrayList<>();

    protected PaymentPoint() {}

    PaymentPoint(Long partnerId, String code, Instant now) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.code = code;
        this.createdAt = now;
    }

    /** Takes over what its operator says now. */
    void describe(PointDescription said, Instant now) {
        if (state != null && state != said.state() && !state.mayBecome(said.state())) {
            throw new IllegalStateException(id + ": " + state + " to " + said.state());
        }
        name = said.name();
        nameEn = said.nameEn();
        kind = said.kind();
        address = said.address();
        districtCode = said.districtCode();
        place(said.position());
        take(said.hours());
        replace(reserved, said.reserved());
        services = Codes.joined(said.services());
        methods = Codes.joined(said.methods());
        facilities = Codes.joined(said.facilities());
        phone = said.phone();
        state = said.state();
        stateReason = said.stateReason();
        updatedAt = now;
    }

    private void take(OpeningHours hours) {
        marketDays = Codes.joined(hours.marketDays());
        marketCalendar = hours.marketCalendar();
        holidayRule = hours.holidays().rule();
        holidayHours = HoursText.ofSpans(hours.holidays().hours());
        makeUpRule = hours.makeUpDays();
        replace(week, hours.week());
        replace(exceptions, hours.exceptions());
    }

    private OpeningHours hours() {
        return new OpeningHours(
                week,
                exceptions,
                Codes.digits(marketDays),
                marketCalendar,
                new HolidayHours(holidayRule, HoursText.spans(holidayHours)),
                makeUpRule);
    }

    private void place(Position position) {
        Position wgs84 = position.in(Datum.WGS_84);
        invented = invented && wgs84.equals(wgs84());
        datum = position.datum();
        wgs84Latitude = wgs84.latitude();
        wgs84Longitude = wgs84.longitude();
        Position gcj02 = position.in(Datum.GCJ_02);
        gcj02Latitude = gcj02.latitude();
        gcj02Longitude = gcj02.longitude();
    }

    private static <T> void replace(List<T> kept, List<T> said) {
        if (!(kept.size() == said.size() && kept.containsAll(said))) {
            kept.clear();
            kept.addAll(said);
        }
    }

    /** What its operator said last. */
    PointDescription description() {
        return new PointDescription(
                name,
                nameEn,
                kind,
                address,
                districtCode,
                datum == Datum.WGS_84 ? wgs84() : gcj02(),
                hours(),
                Codes.split(PointService.class, services),
                Codes.split(PayingBy.class, methods),
                Codes.split(Facility.class, facilities),
                phone,
                state,
                stateReason,
                List.copyOf(reserved));
    }

    private Position wgs84() {
        return new Position(Datum.WGS_84, wgs84Latitude, wgs84Longitude);
    }

    private Position gcj02() {
        return new Position(Datum.GCJ_02, gcj02Latitude, gcj02Longitude);
    }

    PaymentPointView view(PointReport report) {
        return new PaymentPointView(
                id, partnerId, code, description(), wgs84(), gcj02(), report, updatedAt, invented);
    }
}
