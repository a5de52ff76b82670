package org.hearth.paymentpoint;

/**
 * Which points staff look for; null: any.
 *
 * @param text part of a name or an address, or a code
 * @param operator code of a partner; {@link #OWN} for the utility's own
 */
public record PointFilter(
        String text, String district, PointKind kind, PointState state, String operator) {

    /** No partner's code has a star. */
    public static final String OWN = "*";
}
