package org.hearth.billing;

/** The life of a bill, as far as money goes. */
public enum BillStatus {
    OPEN,
    PART_PAID,
    PAID,
    CANCELLED;

    /** Whether a payment may still be applied. */
    public boolean settleable() {
        return this == OPEN || this == PART_PAID;
    }

    /** Whether a bill may go from this status to another: on by payments, back by a reversal. */
    public boolean mayBecome(BillStatus next) {
        return switch (this) {
            case OPEN -> next == PART_PAID || next == PAID || next == CANCELLED;
            case PART_PAID -> next == OPEN || next == PAID;
            case PAID -> next == OPEN || next == PART_PAID;
            case CANCELLED -> false;
        };
    }
}
