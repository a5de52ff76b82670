package org.hearth.application.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.hearth.application.ApplicationKind;
import org.hearth.application.ApplicationView.StepView;
import org.hearth.application.PaperState;
import org.hearth.application.StepState;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.OrderView;

/** How applications are linked and marked in templates. */
@TemplateExtension
final class ApplicationNames {

    private ApplicationNames() {}

    static String applicationPage(OrderView order) {
        return "/me/requests/" + PublicId.WORK_ORDER.of(order.orderId()) + "/application";
    }

    static String requestPage(OrderView order) {
        return "/me/requests/" + PublicId.WORK_ORDER.of(order.orderId());
    }

    static String applicationDesk(OrderView order) {
        return StaffApplicationPages.PATH + "/" + PublicId.WORK_ORDER.of(order.orderId());
    }

    static String orderPage(OrderView order) {
        return "/staff/orders/" + PublicId.WORK_ORDER.of(order.orderId());
    }

    /** What is applied for with an order of one of these types. */
    static ApplicationKind applied(OrderView order) {
        return ApplicationKind.of(order.type()).orElseThrow();
    }

    static String paperTag(PaperState state) {
        return switch (state) {
            case NEEDED -> "due";
            case HANDED_IN -> "info";
            case ACCEPTED -> "done";
            case REFUSED -> "danger";
        };
    }

    /** As the timeline marks it. */
    static String stepMark(StepView step) {
        return switch (step.state()) {
            case WAITING -> "next";
            case RUNNING -> "now";
            case DONE -> "done";
        };
    }

    static boolean waits(StepView step) {
        return step.state() == StepState.WAITING;
    }

    /** The day until whose end there is time; null where it is over at an hour. */
    static LocalDate lastWholeDay(Instant end) {
        ZonedDateTime time = end.atZone(UtilityClock.ZONE);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().minusDays(1)
                : null;
    }
}
