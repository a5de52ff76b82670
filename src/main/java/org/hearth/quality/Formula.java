package org.hearth.quality;

import java.time.LocalDate;

/**
 * A version of the published formula: the score is the weighted mean of four shares, in points of
 * 100. A share with nothing to count is left out, and the other weights stand for the whole.
 *
 * @param effectiveOn the first day of a quarter
 * @param attainment weight of time limits kept, per cent; the four add up to 100
 * @param satisfaction weight of satisfied answers
 * @param solvedAtOnce weight of closed orders that were not opened again
 * @param askedOnce weight of requests that were not made again within 30 days
 */
public record Formula(
        long formulaId,
        LocalDate effectiveOn,
        int attainment,
        int satisfaction,
        int solvedAtOnce,
        int askedOnce) {

    private static final int WHOLE = 100;

    /** Whether the weights are a formula at all. */
    public boolean adds() {
        return attainment >= 0
                && satisfaction >= 0
                && solvedAtOnce >= 0
                && askedOnce >= 0
                && attainment + satisfaction + solvedAtOnce + askedOnce == WHOLE;
    }

    /** The score in tenths of a point, half up; null where there was nothing to count. */
    public Integer score(Terms terms) {
        long sum = 0;
        long weights = 0;
        int[] weight = {attainment, satisfaction, solvedAtOnce, askedOnce};
        Integer[] value = {
            terms.attainment(), terms.satisfaction(), terms.solvedAtOnce(), terms.askedOnce()
        };
        for (int i = 0; i < weight.length; i++) {
            if (value[i] != null) {
                sum += (long) weight[i] * value[i];
                weights += weight[i];
            }
        }
        return weights == 0 ? null : Math.toIntExact((2 * sum + weights) / (2 * weights));
    }
}
