package org.hearth.paymentpoint;

import java.time.LocalDate;
import java.util.List;

/**
 * The hours of a point on one day.
 *
 * @param spans the earliest first; those of its week where {@code announced} says that nobody knows
 * @param announced false: the holidays of that year are not published and may change its hours,
 *     which whoever shows them says; nobody guesses
 */
public record OpeningDay(LocalDate date, List<OpenSpan> spans, boolean announced) {}
