package org.hearth.rating;

import java.util.Collection;

/**
 * How many of so many answers were satisfied ones.
 *
 * @param satisfied four or five stars, or grades
 */
public record SatisfactionShare(long answers, long satisfied) {

    /** The company's promise: 90 % or more (domain.md, Satisfaction). */
    public static final int TARGET_PERCENT = 90;

    private static final int WHOLE = 100;
    private static final int TENTHS = 1_000;

    public static SatisfactionShare of(Collection<SatisfactionFigure> figures) {
        return new SatisfactionShare(
                figures.stream().mapToLong(SatisfactionFigure::answers).sum(),
                figures.stream().mapToLong(SatisfactionFigure::satisfied).sum());
    }

    /**
     * Tenths of a per cent, rounded down so that a promise is never said to be kept by rounding;
     * null where nobody answered.
     */
    public Integer perMille() {
        return answers == 0 ? null : Math.toIntExact(satisfied * TENTHS / answers);
    }

    /** Whether the promise is kept; not where nobody answered. */
    public boolean kept() {
        return answers > 0 && satisfied * WHOLE >= answers * TARGET_PERCENT;
    }
}
