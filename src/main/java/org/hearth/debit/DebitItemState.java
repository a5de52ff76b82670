package org.hearth.debit;

import java.util.EnumSet;
import java.util.Set;

/** The life of one debit (partner-api.md, Rules of payment, 9). */
public enum DebitItemState {
    /** Announced to the customer; the bank does not know of it. */
    PLANNED,
    /** In a batch that the bank has. */
    SENT,
    /** The bank took the money; it is posted as a payment. */
    COLLECTED,
    /** The bank could not take it. */
    FAILED,
    /** Collected, and given back by the bank days later. */
    RETURNED,
    /** Taken out before the cut-off: paid in another way, or the mandate ended. */
    WITHDRAWN;

    /** Whether a debit may go from this state to another. */
    public boolean mayBecome(DebitItemState next) {
        return switch (this) {
            case PLANNED -> next == SENT || next == WITHDRAWN;
            case SENT -> next == COLLECTED || next == FAILED;
            case COLLECTED -> next == RETURNED;
            case FAILED, RETURNED, WITHDRAWN -> false;
        };
    }

    /** The states that may become this one. */
    Set<DebitItemState> before() {
        EnumSet<DebitItemState> before = EnumSet.noneOf(DebitItemState.class);
        for (DebitItemState state : values()) {
            if (state.mayBecome(this)) {
                before.add(state);
            }
        }
        return before;
    }

    /** Whether money is still to be taken. */
    public boolean open() {
        return this == PLANNED || this == SENT;
    }
}
