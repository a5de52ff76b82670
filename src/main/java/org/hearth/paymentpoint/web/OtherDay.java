package org.hearth.paymentpoint.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearth.paymentpoint.HoursException;
import org.hearth.paymentpoint.OpenSpan;
import org.hearth.paymentpoint.OpeningHours;

/**
 * A day to come on which other hours hold than on its weekday.
 *
 * @param hours empty: closed
 */
public record OtherDay(LocalDate day, String hours) {

    private static final int SHOWN = 20;

    static List<OtherDay> of(OpeningHours hours, LocalDate today, boolean english) {
        return hours.exceptions().stream()
                .filter(exception -> !exception.onDay().isBefore(today))
                .collect(
                        Collectors.groupingBy(
                                HoursException::onDay, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .limit(SHOWN)
                .map(
                        day ->
                                new OtherDay(
                                        day.getKey(),
                                        PointCard.written(spans(day.getValue()), english)))
                .toList();
    }

    private static List<OpenSpan> spans(List<HoursException> exceptions) {
        return exceptions.stream()
                .filter(exception -> !exception.closed())
                .map(HoursException::span)
                .toList();
    }
}
