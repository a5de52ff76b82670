package org.hearth.complaint;

import org.hearth.workorder.OrderState;

/** Where a complaint stands, as its desk sees it; it follows from the work order's state. */
public enum ComplaintStage {
    TO_ANSWER,
    /** Answered, and to be called back by somebody else. */
    ANSWERED,
    CLOSED;

    static ComplaintStage of(OrderState state) {
        if (!state.open()) {
            return CLOSED;
        }
        return state == OrderState.ANSWERED ? ANSWERED : TO_ANSWER;
    }
}
