package org.hearth.debit;

/** The life of a mandate (domain.md, Payments, direct debit). */
public enum MandateState {
    /** Signed by one side; the other has not confirmed. Nothing is debited. */
    PENDING,
    /** Bills of the account are debited. */
    ACTIVE,
    /** Ended by the bank, the resident or the utility, for good. */
    CANCELLED;

    /** Whether a mandate may go from this state to another. */
    public boolean mayBecome(MandateState next) {
        return switch (this) {
            case PENDING -> next == ACTIVE || next == CANCELLED;
            case ACTIVE -> next == CANCELLED;
            case CANCELLED -> false;
        };
    }

    /** Whether it holds, or still may come to hold. */
    public boolean open() {
        return this != CANCELLED;
    }
}
