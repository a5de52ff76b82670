package org.hearth.rating;

import java.util.Map;

/**
 * What a customer says of a visit.
 *
 * @param stars 1 to 5
 * @param ones those that were answered
 * @param words at most 1,000 characters, or null
 * @param callMe whether the customer wants to be called
 */
public record NewRating(int stars, Map<SevenOne, OneAnswer> ones, String words, boolean callMe) {

    public static final int LONGEST = 1_000;

    private static final int BEST = 5;
    private static final int LOW = 2;

    public NewRating {
        if (stars < 1 || stars > BEST) {
            throw new IllegalArgumentException("stars " + stars);
        }
        if (words != null && words.length() > LONGEST) {
            throw new IllegalArgumentException("words too long");
        }
        ones = Map.copyOf(ones);
    }

    /** Whether so few stars, or so low a grade, are called about. */
    static boolean low(int stars) {
        return stars <= LOW;
    }

    /** Whether it is followed by a call (domain.md: low ratings become a call-back). */
    public boolean callsForCall() {
        return low(stars)
                || callMe
                || ones.entrySet().stream()
                        .anyMatch(one -> one.getValue() == OneAnswer.NO && one.getKey().matters());
    }
}
