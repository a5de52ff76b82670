package org.hearth.portal.requests;

import java.util.Arrays;
import java.util.List;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;

/** What an order goes through, as its customer is told. */
public enum RequestStage {
    ASKED,
    SENT,
    WORK,
    ANSWER,
    CALL_BACK;

    /**
     * The stage whose turn it is; null where nothing follows.
     *
     * <p>What is done is told by the history, so that this is the one that is waited for.
     */
    static RequestStage now(OrderView order) {
        return switch (order.state()) {
            case CREATED, REOPENED -> SENT;
            case DISPATCHED, ACCEPTED, ON_SITE -> WORK;
            case HANDLED -> ANSWER;
            case ANSWERED -> CALL_BACK;
            case CLOSED, CANCELLED -> null;
        };
    }

    /** What comes after what is waited for now. */
    static List<RequestStage> next(OrderView order) {
        RequestStage now = now(order);
        return now == null
                ? List.of()
                : Arrays.stream(values()).filter(stage -> stage.compareTo(now) > 0).toList();
    }

    /** Number of the present step, from 1; one more than there are when all is done. */
    static int number(OrderView order) {
        if (order.state() == OrderState.CLOSED) {
            return values().length + 1;
        }
        RequestStage now = now(order);
        return now == null ? 0 : now.ordinal() + 1;
    }
}
