package org.hearth.rating;

import java.time.LocalDate;
import java.time.Month;

/** When customers are asked by questionnaire (domain.md, Satisfaction). */
public enum SurveyKind {
    /** The day after a request was closed. */
    AFTER_SERVICE,
    /** Twice a year, from the middle of May and of November. */
    HALF_YEAR;

    private static final int MONTHS_BEFORE = 4;
    private static final int DAYS_BEFORE = 14;

    /** The first day of the half-year that a day lies in. */
    static LocalDate halfYear(LocalDate day) {
        return LocalDate.of(
                day.getYear(),
                day.getMonthValue() < Month.JULY.getValue() ? Month.JANUARY : Month.JULY,
                1);
    }

    /** The day from which a half-year's sample is drawn. */
    static LocalDate drawnFrom(LocalDate halfYear) {
        return halfYear.plusMonths(MONTHS_BEFORE).plusDays(DAYS_BEFORE);
    }
}
