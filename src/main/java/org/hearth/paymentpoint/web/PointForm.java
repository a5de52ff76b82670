package org.hearth.paymentpoint.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.paymentpoint.PointCells;
import org.hearth.paymentpoint.PointColumn;

/**
 * The fields of a point as somebody types them: each is named as its column is, several ticks of
 * one column are one text. Rule and hours of holidays are two fields and one column.
 */
public record PointForm(PointCells cells) {

    private static final String OWN_HOLIDAYS = "own-hours";
    private static final String HOLIDAY_HOURS = "holiday_hours";
    private static final Set<String> RULES = Set.of("", "as-weekday", "closed");

    static PointForm empty() {
        return new PointForm(
                new PointCells(
                        0,
                        Map.of(
                                PointColumn.KIND,
                                "own-hall",
                                PointColumn.DATUM,
                                "gcj-02",
                                PointColumn.HOURS,
                                "Mo-Fr 09:00-17:30",
                                PointColumn.HOLIDAYS,
                                "closed",
                                PointColumn.MAKE_UP_DAYS,
                                "as-working-day",
                                PointColumn.SERVICES,
                                "payment",
                                PointColumn.METHODS,
                                "cash")));
    }

    static PointForm read(MultivaluedMap<String, String> fields) {
        Map<PointColumn, String> values = new EnumMap<>(PointColumn.class);
        for (PointColumn column : EnumSet.complementOf(EnumSet.of(PointColumn.HOLIDAYS))) {
            values.put(column, String.join(" ", fields.getOrDefault(column.header(), List.of())));
        }
        String rule = text(fields, PointColumn.HOLIDAYS.header());
        values.put(
                PointColumn.HOLIDAYS,
                rule.equals(OWN_HOLIDAYS) ? text(fields, HOLIDAY_HOURS) : rule);
        return new PointForm(new PointCells(0, values));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /** With whose it is, its code and state, which a known point's form does not say. */
    PointForm of(PointCells known) {
        Map<PointColumn, String> values = new EnumMap<>(cells.values());
        for (PointColumn kept :
                List.of(
                        PointColumn.OPERATOR,
                        PointColumn.CODE,
                        PointColumn.STATE,
                        PointColumn.STATE_REASON)) {
            values.put(kept, known.value(kept));
        }
        return new PointForm(new PointCells(0, values));
    }

    /** By the name of the field. */
    public String value(String name) {
        return PointColumn.of(name).map(cells::value).orElse("");
    }

    /** One part a line, as a text area shows it. */
    public String lines(String name) {
        return value(name).replace("; ", "\n");
    }

    public List<String> parts(String name) {
        return Arrays.stream(value(name).split("; ")).filter(part -> !part.isEmpty()).toList();
    }

    public boolean has(String name, Object word) {
        return Arrays.asList(value(name).split("[\\s,]+")).contains(word.toString());
    }

    public String holidayRule() {
        String said = value("holidays");
        return RULES.contains(said) ? said : OWN_HOLIDAYS;
    }

    public String holidayHours() {
        return holidayRule().equals(OWN_HOLIDAYS) ? value("holidays") : "";
    }
}
