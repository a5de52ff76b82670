package org.hearth.paymentpoint.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.paymentpoint.OpenSpan;
import org.hearth.paymentpoint.OpeningHours;

/**
 * The usual hours of one weekday.
 *
 * @param hours {@code 09:00–12:00}; empty on a day without any
 * @param allDay from midnight to midnight
 */
public record WeekRow(DayOfWeek day, String hours, boolean allDay, boolean today) {

    static List<WeekRow> of(OpeningHours hours, LocalDate today, boolean english) {
        return Stream.of(DayOfWeek.values())
                .map(
                        day -> {
                            List<OpenSpan> spans = spans(hours, day);
                            return new WeekRow(
                                    day,
                                    PointCard.written(spans, english),
                                    PointCard.allDay(spans),
                                    day == today.getDayOfWeek());
                        })
                .toList();
    }

    private static List<OpenSpan> spans(OpeningHours hours, DayOfWeek day) {
        return hours.week().stream()
                .filter(one -> one.weekday() == day)
                .map(one -> one.span())
                .toList();
    }
}
