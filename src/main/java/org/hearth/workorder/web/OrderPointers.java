package org.hearth.workorder.web;

import java.util.List;
import org.hearth.workorder.OrderView;

/** A room that has pages of its own about some orders. */
public interface OrderPointers {

    /** For the desk's page of an order; only pages that the person signed in may open. */
    default List<OrderPointer> atDesk(OrderView order) {
        return List.of();
    }

    /** For the page of the technician who has the order. */
    default List<OrderPointer> onVisit(OrderView order) {
        return List.of();
    }
}
