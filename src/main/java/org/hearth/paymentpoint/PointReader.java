package org.hearth.paymentpoint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads what cells say of a point, and everything that is wrong with it. */
final class PointReader {

    private static final int NAME = 60;
    private static final int LONG = 120;
    private static final int FURTHEST_METRES = 100_000;
    private static final String CODE = "[A-Za-z0-9._-]{1,40}";
    private static final String PHONE = "[0-9+][0-9 -]{2,29}";

    private final Set<String> districts;
    private final Map<String, Long> partners;
    private PointCells cells;
    private List<FaultAt> faults;

    /**
     * @param districts codes of the city's
     * @param partners ids by code
     */
    PointReader(Set<String> districts, Map<String, Long> partners) {
        this.districts = districts;
        this.partners = partners;
    }

    PointReading read(PointCells said) {
        cells = said;
        faults = new ArrayList<>();
        Long partner = operator();
        String code = cells.value(PointColumn.CODE);
        check(PointColumn.CODE, code.matches(CODE), PointFault.NOT_A_CODE);
        PointDescription description = description();
        return new PointReading(
                partner, code, faults.isEmpty() ? description : null, List.copyOf(faults));
    }

    private PointDescription description() {
        PointKind kind = constant(PointColumn.KIND, PointKind.class, null);
        PointState state = constant(PointColumn.STATE, PointState.class, PointState.OPEN);
        if (kind != null) {
            boolean own = cells.value(PointColumn.OPERATOR).isEmpty();
            check(PointColumn.KIND, kind.mayBe(own), PointFault.OPERATOR_AND_KIND);
        }
        return new PointDescription(
                text(PointColumn.NAME, NAME),
                text(PointColumn.NAME_EN, LONG),
                kind,
                text(PointColumn.ADDRESS, LONG),
                district(),
                position(),
                hours(kind),
                constants(PointColumn.SERVICES, PointService.class),
                constants(PointColumn.METHODS, PayingBy.class),
                constants(PointColumn.FACILITIES, Facility.class),
                phone(),
                state,
                reason(state),
                reserved(kind));
    }

    private Long operator() {
        String code = cells.value(PointColumn.OPERATOR);
        Long partner = partners.get(code);
        check(PointColumn.OPERATOR, code.isEmpty() || partner != null, PointFault.NO_OPERATOR);
        return partner;
    }

    private String text(PointColumn column, int longest) {
        String text = cells.value(column);
        if (text.isEmpty()) {
            fault(column, PointFault.MISSING);
        } else {
            check(column, text.length() <= longest, PointFault.TOO_LONG);
            check(column, !text.matches("(?s).*\\p{Cntrl}.*"), PointFault.NOT_TEXT);
        }
        return text;
    }

    private String district() {
        String code = cells.value(PointColumn.DISTRICT);
        check(PointColumn.DISTRICT, districts.contains(code), PointFault.NO_DISTRICT);
        return code;
    }

    private Position position() {
        Datum datum = constant(PointColumn.DATUM, Datum.class, null);
        BigDecimal latitude = figure(PointColumn.LATITUDE);
        BigDecimal longitude = figure(PointColumn.LONGITUDE);
        if (datum == null || latitude == null || longitude == null) {
            return null;
        }
        Position position = new Position(datum, latitude, longitude);
        Seats.of(cells.value(PointColumn.DISTRICT))
                .ifPresent(
                        seat ->
                                check(
                                        PointColumn.LATITUDE,
                                        seat.centre().metresTo(position) < FURTHEST_METRES,
                                        PointFault.FAR_FROM_DISTRICT));
        return position;
    }

    private BigDecimal figure(PointColumn column) {
        String figure = cells.value(column);
        if (!figure.matches("\\d{1,3}(\\.\\d{1,12})?")) {
            fault(column, figure.isEmpty() ? PointFault.MISSING : PointFault.NOT_A_FIGURE);
            return null;
        }
        return new BigDecimal(figure);
    }

    private OpeningHours hours(PointKind kind) {
        Set<Integer> days = new TreeSet<>();
        for (String day : cells.value(PointColumn.MARKET_DAYS).split("[\\s,]+")) {
            if (day.matches("\\d")) {
                days.add(Integer.valueOf(day));
            } else if (!day.isEmpty()) {
                fault(PointColumn.MARKET_DAYS, PointFault.NOT_ONE_OF);
            }
        }
        if (kind != null) {
            check(
                    PointColumn.MARKET_DAYS,
                    days.isEmpty() == (kind != PointKind.MARKET_DAY),
                    PointFault.MARKET_DAYS_AND_KIND);
        }
        OpeningHours hours =
                new OpeningHours(
                        hours(PointColumn.HOURS, HoursText::week, List.of()),
                        hours(PointColumn.EXCEPTIONS, HoursText::exceptions, List.of()),
                        days,
                        constant(
                                PointColumn.MARKET_CALENDAR,
                                MarketCalendar.class,
                                MarketCalendar.SOLAR),
                        hours(PointColumn.HOLIDAYS, PointCells::holidays, HolidayHours.AS_WEEKDAY),
                        constant(
                                PointColumn.MAKE_UP_DAYS, MakeUpRule.class, MakeUpRule.AS_WEEKDAY));
        check(PointColumn.HOURS, hours.consistent(), PointFault.HOURS_OVERLAP);
        return hours;
    }

    private List<ReservedWindow> reserved(PointKind kind) {
        List<ReservedWindow> windows =
                hours(PointColumn.RESERVED, HoursText::reserved, List.<ReservedWindow>of());
        check(
                PointColumn.RESERVED,
                windows.isEmpty() || kind == null || kind == PointKind.CNG_STATION,
                PointFault.RESERVED_AND_KIND);
        List<WeekdayHours> asHours =
                windows.stream()
                        .map(
                                window ->
                                        new WeekdayHours(
                                                window.weekday(),
                                                window.fromMinute(),
                                                window.toMinute()))
                        .toList();
        check(
                PointColumn.RESERVED,
                new OpeningHours(asHours, List.of(), Set.of()).consistent(),
                PointFault.HOURS_OVERLAP);
        return windows;
    }

    private <T> T hours(PointColumn column, Function<String, T> read, T none) {
        try {
            return read.apply(cells.value(column));
        } catch (IllegalArgumentException wrong) {
            faults.add(new FaultAt(column, PointFault.NOT_HOURS, wrong.getMessage()));
            return none;
        }
    }

    private String phone() {
        String phone = cells.value(PointColumn.PHONE);
        check(PointColumn.PHONE, phone.isEmpty() || phone.matches(PHONE), PointFault.NOT_A_PHONE);
        return phone.isEmpty() ? null : phone;
    }

    private String reason(PointState state) {
        String reason = cells.value(PointColumn.STATE_REASON);
        check(
                PointColumn.STATE_REASON,
                reason.isEmpty() == (state != PointState.PAUSED),
                PointFault.REASON_AND_STATE);
        check(PointColumn.STATE_REASON, reason.length() <= LONG, PointFault.TOO_LONG);
        return reason.isEmpty() ? null : reason;
    }

    private <E extends Enum<E>> E constant(PointColumn column, Class<E> type, E unsaid) {
        String word = cells.value(column);
        if (word.isEmpty() && unsaid != null) {
            return unsaid;
        }
        return PointWords.read(type, word)
                .orElseGet(
                        () -> {
                            fault(
                                    column,
                                    word.isEmpty() ? PointFault.MISSING : PointFault.NOT_ONE_OF);
                            return unsaid;
                        });
    }

    private <E extends Enum<E>> Set<E> constants(PointColumn column, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        Arrays.stream(cells.value(column).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .forEach(
                        word ->
                                PointWords.read(type, word)
                                        .ifPresentOrElse(
                                                found::add,
                                                () -> fault(column, PointFault.NOT_ONE_OF)));
        return found;
    }

    private void check(PointColumn column, boolean right, PointFault fault) {
        if (!right) {
            fault(column, fault);
        }
    }

    private void fault(PointColumn column, PointFault fault) {
        faults.add(new FaultAt(column, fault, cells.value(column)));
    }
}
