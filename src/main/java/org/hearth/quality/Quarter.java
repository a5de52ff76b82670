package org.hearth.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a year, written {@code 2026-Q4}. */
public record Quarter(int year, int number) {

    private static final Pattern TEXT = Pattern.compile("(20[0-9]{2})-Q([1-4])");
    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    public static Optional<Quarter> parse(String text) {
        Matcher known = TEXT.matcher(text == null ? "" : text);
        return known.matches()
                ? Optional.of(
                        new Quarter(
                                Integer.parseInt(known.group(1)), Integer.parseInt(known.group(2))))
                : Optional.empty();
    }

    public YearMonth first() {
        return YearMonth.of(year, (number - 1) * MONTHS + 1);
    }

    public YearMonth last() {
        return first().plusMonths(MONTHS - 1L);
    }

    public LocalDate start() {
        return first().atDay(1);
    }

    public Quarter before() {
        return of(start().minusDays(1));
    }

    public Quarter next() {
        return of(last().atEndOfMonth().plusDays(1));
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
