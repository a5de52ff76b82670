package org.hearth.settlement;

/** The life of a partner's file. */
public enum ReconciliationStep {
    /** Coming in; whatever is wrong with it, nothing is kept. */
    RECEIVING,
    /** Accepted, its date closed; its lines are being judged. */
    JUDGING,
    /** What only the partner had is being booked. */
    BOOKING,
    FINISHED,
    /** Another file of the same date took its place. */
    SUPERSEDED;

    /** Whether a file may go from this step to another. */
    boolean mayBecome(ReconciliationStep next) {
        return switch (this) {
            case RECEIVING -> next == JUDGING;
            case JUDGING -> next == BOOKING;
            case BOOKING -> next == FINISHED;
            case FINISHED -> next == SUPERSEDED;
            case SUPERSEDED -> false;
        };
    }

    /** Whether it stands for its date; at most one file of a date does. */
    boolean counts() {
        return this == JUDGING || this == BOOKING || this == FINISHED;
    }
}
