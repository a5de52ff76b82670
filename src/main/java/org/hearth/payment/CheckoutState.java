package org.hearth.payment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The life of a payment by way of a gateway's cashier. Money that was taken is never refused: a
 * checkout that failed or was closed still becomes PAID when the gateway says so.
 */
public enum CheckoutState {
    /** Written down; the gateway may not know of it. */
    CREATED,
    /** The payer is at the cashier. */
    PENDING,
    /** The gateway has the money, the account not yet. */
    PAID,
    /** Credited to the account. */
    POSTED,
    /** Turned down or never begun; nothing was taken. */
    FAILED,
    /** Ended unpaid. */
    CLOSED,
    /** Given back. */
    REFUNDED;

    private static final Map<CheckoutState, Set<CheckoutState>> NEXT =
            Map.of(
                    CREATED, EnumSet.of(PENDING, PAID, FAILED, CLOSED),
                    PENDING, EnumSet.of(PAID, FAILED, CLOSED),
                    PAID, EnumSet.of(POSTED),
                    POSTED, EnumSet.of(REFUNDED),
                    FAILED, EnumSet.of(PAID),
                    CLOSED, EnumSet.of(PAID),
                    REFUNDED, EnumSet.noneOf(CheckoutState.class));

    public boolean canBecome(CheckoutState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the payer's part is still open. */
    public boolean unpaid() {
        return this == CREATED || this == PENDING;
    }
}
