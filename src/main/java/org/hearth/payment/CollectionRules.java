package org.hearth.payment;

import org.hearth.account.AccountClass;

/**
 * Which amounts an account takes: by its class and the channel (domain.md, Payments). All in fen.
 *
 * @param partialAllowed less than what is owed
 * @param advanceAllowed more than what is owed, kept as credit
 */
public record CollectionRules(
        boolean partialAllowed, boolean advanceAllowed, long minimumFen, long maximumFen) {

    private static final long CASH_POINT_MAXIMUM = 2_000_000;
    private static final long HOUSEHOLD_MAXIMUM = 10_000_000;
    private static final long BUSINESS_MAXIMUM = 1_000_000_000;

    /**
     * Households pay as much as they have; a business pays its bills whole, and a CNG station not
     * ahead of them.
     */
    public static CollectionRules of(AccountClass accountClass, Channel channel) {
        return switch (accountClass) {
            case RESIDENTIAL, COLLECTIVE ->
                    new CollectionRules(true, true, 1, maximum(channel, HOUSEHOLD_MAXIMUM));
            case INDUSTRIAL, COMMERCIAL, BOILER, DIRECT_FIRED_UNIT ->
                    new CollectionRules(false, true, 1, maximum(channel, BUSINESS_MAXIMUM));
            case CNG_STATION ->
                    new CollectionRules(false, false, 1, maximum(channel, BUSINESS_MAXIMUM));
        };
    }

    private static long maximum(Channel channel, long otherwise) {
        return channel == Channel.KIOSK || channel == Channel.MOBILE
                ? CASH_POINT_MAXIMUM
                : otherwise;
    }

    /** For accounts whose money cannot be collected away from a hall. */
    public static final CollectionRules NOTHING = new CollectionRules(false, false, 0, 0);

    /**
     * Whether money that was taken already fits: what bills do not need becomes credit (rule 3).
     */
    boolean allowTaken(long amountFen, long totalDueFen) {
        return advanceAllowed && amountFen <= maximumFen || allow(amountFen, totalDueFen);
    }

    /** Whether an amount may be collected while so much is owed. */
    public boolean allow(long amountFen, long totalDueFen) {
        return amountFen >= minimumFen
                && amountFen <= maximumFen
                && (partialAllowed || amountFen >= totalDueFen)
                && (advanceAllowed || amountFen <= totalDueFen);
    }
}
