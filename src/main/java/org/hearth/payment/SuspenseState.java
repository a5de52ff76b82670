package org.hearth.payment;

/** How far a payment in suspense is worked. */
public enum SuspenseState {
    OPEN,
    /** Posted to an account that finance found. */
    MATCHED,
    /** A refund is proposed. */
    REFUNDING,
    /** A refund is approved. */
    REFUNDED,
    /** Taken back by its collector. */
    REVERSED;

    public boolean mayBecome(SuspenseState next) {
        return switch (this) {
            case OPEN -> next == MATCHED || next == REFUNDING || next == REVERSED;
            case REFUNDING -> next == OPEN || next == REFUNDED || next == REVERSED;
            case MATCHED, REFUNDED, REVERSED -> false;
        };
    }
}
