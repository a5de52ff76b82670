package org.hearth.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.WorkOrderType;

/**
 * An order that has come so far and waits for somebody, so that every desk has something to do.
 *
 * @param papers how far the papers are, where the request needs any
 */
record OrderRest(DemoRequest request, OrderState state, DemoPapers papers) {

    private static final Set<OrderState> ASKED_OFF =
            Set.of(OrderState.REOPENED, OrderState.CANCELLED);

    /** Each request in each state in which orders of its type are found. */
    static List<OrderRest> all(List<DemoRequest> requests) {
        List<OrderRest> all = new ArrayList<>();
        for (DemoRequest request : requests) {
            for (OrderState state : OrderState.values()) {
                if (found(request, state)) {
                    all.add(new OrderRest(request, state, DemoPapers.COMPLETE));
                }
            }
            if (request.applied().isPresent()) {
                for (DemoPapers papers : DemoPapers.values()) {
                    all.add(new OrderRest(request, OrderState.CREATED, papers));
                }
            }
        }
        return all;
    }

    private static boolean found(DemoRequest request, OrderState state) {
        return switch (state) {
            case CLOSED -> false;
            case ON_SITE -> request.met();
            default -> request.type() != WorkOrderType.PRAISE || !ASKED_OFF.contains(state);
        };
    }
}
