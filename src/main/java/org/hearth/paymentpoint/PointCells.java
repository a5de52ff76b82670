package org.hearth.paymentpoint;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is said of one point, as text: a line of a table, a feature of a map, a form.
 *
 * @param line where it stands in its file, from 1; 0 for none
 * @param values of the columns that are there; an empty one says that there is nothing
 */
public record PointCells(int line, Map<PointColumn, String> values) {

    private static final String AS_WEEKDAY = PointWords.of(HolidayRule.AS_WEEKDAY);
    private static final String CLOSED = PointWords.of(HolidayRule.CLOSED);

    public PointCells {
        Map<PointColumn, String> stripped = new EnumMap<>(PointColumn.class);
        values.forEach((column, value) -> stripped.put(column, value == null ? "" : value.strip()));
        values = stripped;
    }

    /**
     * A point as it is kept.
     *
     * @param operator code of its partner; empty for the utility's own
     */
    public static PointCells of(String operator, String code, PointDescription said) {
        OpeningHours hours = said.hours();
        Map<PointColumn, String> values = new EnumMap<>(PointColumn.class);
        values.put(PointColumn.OPERATOR, operator);
        values.put(PointColumn.CODE, code);
        values.put(PointColumn.NAME, said.name());
        values.put(PointColumn.NAME_EN, said.nameEn());
        values.put(PointColumn.KIND, PointWords.of(said.kind()));
        values.put(PointColumn.ADDRESS, said.address());
        values.put(PointColumn.DISTRICT, said.districtCode());
        values.put(PointColumn.DATUM, PointWords.of(said.position().datum()));
        values.put(PointColumn.LATITUDE, plain(said.position().latitude()));
        values.put(PointColumn.LONGITUDE, plain(said.position().longitude()));
        values.put(PointColumn.HOURS, HoursText.ofWeek(hours.week()));
        values.put(PointColumn.HOLIDAYS, holidays(hours.holidays()));
        values.put(PointColumn.MAKE_UP_DAYS, PointWords.of(hours.makeUpDays()));
        values.put(
                PointColumn.MARKET_DAYS,
                hours.marketDays().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        values.put(PointColumn.MARKET_CALENDAR, PointWords.of(hours.marketCalendar()));
        values.put(PointColumn.EXCEPTIONS, HoursText.ofExceptions(hours.exceptions()));
        values.put(PointColumn.RESERVED, HoursText.ofReserved(said.reserved()));
        values.put(PointColumn.SERVICES, PointWords.of(said.services()));
        values.put(PointColumn.METHODS, PointWords.of(said.methods()));
        values.put(PointColumn.FACILITIES, PointWords.of(said.facilities()));
        values.put(PointColumn.PHONE, said.phone());
        values.put(PointColumn.STATE, PointWords.of(said.state()));
        values.put(PointColumn.STATE_REASON, said.stateReason());
        return new PointCells(0, values);
    }

    /** These, and of what is not there what is known. */
    PointCells over(PointCells known) {
        Map<PointColumn, String> all = new EnumMap<>(known.values);
        all.putAll(values);
        return new PointCells(line, all);
    }

    /** Empty where there is none. */
    public String value(PointColumn column) {
        return values.getOrDefault(column, "");
    }

    private static String holidays(HolidayHours holidays) {
        return switch (holidays.rule()) {
            case AS_WEEKDAY -> AS_WEEKDAY;
            case CLOSED -> CLOSED;
            case OWN_HOURS -> HoursText.ofSpans(holidays.hours());
        };
    }

    /**
     * @throws IllegalArgumentException for what is neither a rule nor hours
     */
    static HolidayHours holidays(String value) {
        if (value.isEmpty() || value.equals(AS_WEEKDAY)) {
            return HolidayHours.AS_WEEKDAY;
        }
        return value.equals(CLOSED) ? HolidayHours.CLOSED : HolidayHours.of(HoursText.spans(value));
    }

    private static String plain(BigDecimal degrees) {
        return degrees.toPlainString();
    }
}
