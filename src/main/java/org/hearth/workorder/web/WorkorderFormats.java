package org.hearth.workorder.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.QueuedOrder;
import org.hearth.workorder.SeenOrder;

/** How orders are named and marked in templates. */
@TemplateExtension
final class WorkorderFormats {

    private WorkorderFormats() {}

    static String publicId(OrderView order) {
        return PublicId.WORK_ORDER.of(order.orderId());
    }

    static String publicId(QueuedOrder order) {
        return PublicId.WORK_ORDER.of(order.orderId());
    }

    /** The page of the desk. */
    static String path(OrderView order) {
        return "/staff/orders/" + publicId(order);
    }

    static String path(QueuedOrder order) {
        return "/staff/orders/" + publicId(order);
    }

    /** The page of who goes there. */
    static String visitPath(OrderView order) {
        return "/staff/my-orders/" + publicId(order);
    }

    static String visitPath(QueuedOrder order) {
        return "/staff/my-orders/" + publicId(order);
    }

    static String mark(OrderView order) {
        return SeenOrder.mark(order);
    }

    /** Kind of the {@code status} tag. */
    static String tag(OrderState state) {
        return switch (state) {
            case CREATED, DISPATCHED, HANDLED -> "due";
            case ACCEPTED, ON_SITE -> "info";
            case REOPENED -> "danger";
            case ANSWERED, CLOSED -> "done";
            case CANCELLED -> "idle";
        };
    }

    /** Icon of the {@code status} tag. */
    static String sign(OrderState state) {
        return switch (state) {
            case CREATED, REOPENED -> "alert";
            case DISPATCHED -> "bell";
            case ACCEPTED -> "clock";
            case ON_SITE -> "home";
            case HANDLED -> "chat";
            case ANSWERED -> "phone";
            case CLOSED -> "check";
            case CANCELLED -> "close";
        };
    }

    static String sign(OrderStep step) {
        return switch (step) {
            case BROKEN, ESCALATED, REOPENED -> "alert";
            case WARNED -> "clock";
            case PAUSED -> "pause";
            case NOT_MET, NOT_REACHED, CANCELLED -> "close";
            case NOTE -> "chat";
            default -> "check";
        };
    }

    /** Of somebody of the staff. */
    static boolean staff(Actor actor) {
        return actor.kind().equals("staff");
    }

    /** Opens the map of a phone at the order's address. */
    static String mapAddress(OrderView order) {
        String address = order.place().street() + order.place().detail();
        return "geo:0,0?q="
                + URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String originPublicId(OrderView order) {
        return PublicId.WORK_ORDER.of(order.originId());
    }
}
