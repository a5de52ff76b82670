package org.hearth.appointment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A part of a day, as a form names it: {@code 2026-11-26.MORNING}. */
public record VisitTime(LocalDate day, DayPart part) {

    /** When the part of the day begins. */
    public Instant begins() {
        return part.begins(day);
    }

    /** When the part of the day is over. */
    public Instant ends() {
        return part.ends(day);
    }

    @Override
    public String toString() {
        return day + "." + part;
    }

    /** What {@link #toString()} wrote; empty for anything else. */
    public static Optional<VisitTime> parse(String written) {
        String[] halves = written == null ? new String[0] : written.split("\\.", -1);
        if (halves.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new VisitTime(LocalDate.parse(halves[0]), DayPart.valueOf(halves[1])));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
