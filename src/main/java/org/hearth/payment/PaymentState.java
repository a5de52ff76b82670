package org.hearth.payment;

/** The life of a payment (partner-api.md, Rules of payment, 2). */
public enum PaymentState {
    /** Applied to bills, or to credit. */
    POSTED,
    /** Money taken that cannot be applied yet; finance works it (挂账). */
    SUSPENSE,
    /** Taken back by the channel that collected it, on the same business day. */
    REVERSED,
    /**
     * It never came and never will: its number was reversed before. The row keeps the number taken
     * (rule 6), and is no payment to anybody outside this room.
     */
    VOIDED;

    /** Whether a payment may go from this state to another. */
    public boolean mayBecome(PaymentState next) {
        return switch (this) {
            case POSTED, SUSPENSE -> next == REVERSED || (this == SUSPENSE && next == POSTED);
            case REVERSED, VOIDED -> false;
        };
    }

    /** Whether no change is to come unless somebody asks for one. */
    public boolean finished() {
        return this != SUSPENSE;
    }
}
