package org.hearth.rating;

import java.time.LocalDate;

/**
 * How many are asked from a day on.
 *
 * @param share of 10,000
 */
public record SurveyRule(SurveyKind kind, LocalDate effectiveOn, int share) {}
