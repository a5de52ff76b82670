package org.hearth.workorder;

/** The life of a work order (domain.md, Service requests and work orders). */
public enum OrderState {
    /** Asked for; no branch has it. */
    CREATED,
    /** A branch has it, and perhaps a technician; nobody has taken it on. */
    DISPATCHED,
    /** Somebody has taken it on. */
    ACCEPTED,
    /** Somebody is at the door, or the customer at the counter. */
    ON_SITE,
    /** What was asked for is done; the customer has not been answered. */
    HANDLED,
    /** The customer was answered and will be called back. */
    ANSWERED,
    /** The customer said that it is not solved. */
    REOPENED,
    CLOSED,
    CANCELLED;

    /** Whether an order may go from this state to another. */
    public boolean mayBecome(OrderState next) {
        return switch (this) {
            case CREATED -> next == DISPATCHED || next == ACCEPTED || next == CANCELLED;
            case DISPATCHED ->
                    next == DISPATCHED || next == ACCEPTED || next == CREATED || next == CANCELLED;
            case ACCEPTED ->
                    next == ON_SITE || next == HANDLED || next == DISPATCHED || next == CANCELLED;
            case ON_SITE -> next == HANDLED || next == ACCEPTED || next == DISPATCHED;
            case HANDLED -> next == ANSWERED;
            case ANSWERED -> next == CLOSED || next == REOPENED;
            case REOPENED -> next == DISPATCHED || next == ACCEPTED || next == CANCELLED;
            case CLOSED -> next == REOPENED;
            case CANCELLED -> false;
        };
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != CLOSED && this != CANCELLED;
    }

    /** Whether the customer may still call it off: nobody has set out or begun. */
    public boolean customerMayCancel() {
        return this == CREATED || this == DISPATCHED || this == ACCEPTED;
    }
}
