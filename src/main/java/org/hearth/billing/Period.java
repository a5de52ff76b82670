package org.hearth.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of days, Asia/Shanghai.
 *
 * @param first the first day of it
 * @param last the last day of it
 */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /**
     * The calendar months that end within the period. Periods that follow one another without a gap
     * count every month once, whatever days the meter was read on.
     */
    public int monthEnds() {
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(last.plusDays(1));
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }
}
