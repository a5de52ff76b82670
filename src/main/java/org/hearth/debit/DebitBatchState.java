package org.hearth.debit;

/** The life of a batch of debits. */
public enum DebitBatchState {
    /** Announced to customers, and open to changes until its cut-off. */
    PLANNED,
    /** Final, and the bank's to collect. */
    READY,
    /** Every item has its result; collected ones may still be returned. */
    COMPLETED,
    /** Nothing was left to collect at the cut-off. */
    CANCELLED;

    /** Whether a batch may go from this state to another. */
    public boolean mayBecome(DebitBatchState next) {
        return switch (this) {
            case PLANNED -> next == READY || next == CANCELLED;
            case READY -> next == COMPLETED;
            case COMPLETED, CANCELLED -> false;
        };
    }
}
