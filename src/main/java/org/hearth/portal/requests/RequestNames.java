package org.hearth.portal.requests;

import io.quarkus.qute.TemplateExtension;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.OrderHistory;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;

/** How requests are linked and marked in templates. */
@TemplateExtension
final class RequestNames {

    private RequestNames() {}

    static String request(OrderView order) {
        return "/me/requests/" + PublicId.WORK_ORDER.of(order.orderId());
    }

    static String requestId(OrderView order) {
        return PublicId.WORK_ORDER.of(order.orderId());
    }

    /** Kind of the {@code status} tag, for its customer. */
    static String requestTag(OrderState state) {
        return switch (state) {
            case CREATED, DISPATCHED, ACCEPTED, ON_SITE -> "info";
            case REOPENED -> "due";
            case HANDLED, ANSWERED, CLOSED -> "done";
            case CANCELLED -> "idle";
        };
    }

    /** Icon of an entry of the history. */
    static String requestIcon(OrderHistory step) {
        return switch (step.step()) {
            case BROKEN, REOPENED -> "alert";
            case PAUSED -> "pause";
            case NOT_MET, NOT_REACHED, CANCELLED -> "close";
            case NOTE -> "chat";
            default -> "check";
        };
    }

    static boolean byCustomer(OrderHistory step) {
        return step.actor().kind().equals("resident");
    }
}
