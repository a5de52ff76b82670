package org.hearth.payment;

/** The life of a refund: proposed by one of the staff, decided by another. */
public enum RefundStatus {
    PROPOSED,
    /** Off the account; on its way to the customer. */
    APPROVED,
    REJECTED,
    PAID_OUT,
    /** The gateway refuses it; the money is owed still, and paid out by hand. */
    FAILED;

    public boolean mayBecome(RefundStatus next) {
        return switch (this) {
            case PROPOSED -> next == APPROVED || next == REJECTED;
            case APPROVED -> next == PAID_OUT || next == FAILED;
            case FAILED -> next == PAID_OUT;
            case REJECTED, PAID_OUT -> false;
        };
    }
}
