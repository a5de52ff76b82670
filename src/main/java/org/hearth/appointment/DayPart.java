package org.hearth.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.platform.time.UtilityClock;

/** A part of the day for which a visit is booked, Asia/Shanghai. */
public enum DayPart {
    MORNING("08:30", "12:00"),
    AFTERNOON("14:00", "17:30"),
    EVENING("18:00", "20:00");

    private final LocalTime from;
    private final LocalTime to;

    DayPart(String from, String to) {
        this.from = LocalTime.parse(from);
        this.to = LocalTime.parse(to);
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime to() {
        return to;
    }

    Instant begins(LocalDate day) {
        return day.atTime(from).atZone(UtilityClock.ZONE).toInstant();
    }

    Instant ends(LocalDate day) {
        return day.atTime(to).atZone(UtilityClock.ZONE).toInstant();
    }
}
