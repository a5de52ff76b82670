package org.hearth.workorder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hearth.platform.time.UtilityClock;

/** The part of a day, in Asia/Shanghai, in which a customer expects somebody. */
public record ExpectedVisit(LocalDate day, LocalTime from, LocalTime to) {

    public Instant begins() {
        return day.atTime(from).atZone(UtilityClock.ZONE).toInstant();
    }
}
