package org.hearth.portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hearth.account.DistrictView;
import org.hearth.account.Districts;
import org.hearth.application.Applications;
import org.hearth.appointment.Appointments;
import org.hearth.attachment.AttachmentOwner;
import org.hearth.attachment.AttachmentView;
import org.hearth.attachment.Attachments;
import org.hearth.identity.StaffDirectory;
import org.hearth.platform.html.Visit;
import org.hearth.platform.security.Masked;
import org.hearth.platform.security.SignedIn;
import org.hearth.workorder.OrderHistory;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;

/** Puts together what the page of a request shows. */
@ApplicationScoped
class RequestSheets {

    /** Steps within the utility, of which the customer is told nothing. */
    private static final Set<OrderStep> WITHIN =
            Set.of(OrderStep.WARNED, OrderStep.RETURNED, OrderStep.ESCALATED);

    private final WorkOrders orders;
    private final RequestTimes times;
    private final Attachments attachments;
    private final Applications applications;
    private final Appointments appointments;
    private final RequestResults results;
    private final Districts districts;
    private final StaffDirectory staff;
    private final SignedIn person;
    private final Visit visit;
    private final Clock clock;

    RequestSheets(
            WorkOrders orders,
            RequestTimes times,
            Attachments attachments,
            Applications applications,
            Appointments appointments,
            RequestResults results,
            Districts districts,
            StaffDirectory staff,
            SignedIn person,
            Visit visit,
            Clock clock) {
        this.orders = orders;
        this.times = times;
        this.attachments = attachments;
        this.applications = applications;
        this.appointments = appointments;
        this.results = results;
        this.districts = districts;
        this.staff = staff;
        this.person = person;
        this.visit = visit;
        this.clock = clock;
    }

    static AttachmentOwner files(OrderView order) {
        return new AttachmentOwner("order", order.orderId());
    }

    RequestSheet of(OrderView order) {
        return new RequestSheet(
                order,
                Masked.address(district(order), order.place().street()),
                visitor(order),
                times.of(order.orderId()),
                history(order),
                pictures(order),
                order.residentId() != null && order.residentId() == person.residentId(),
                applications.ofOrder(order.orderId()).isPresent(),
                appointments.ofOrder(order.orderId()).orElse(null),
                results.complaint(order),
                results.card(order),
                results.safety(order),
                clock.instant());
    }

    private String district(OrderView order) {
        return districts.byCode(order.place().districtCode()).map(this::name).orElse("");
    }

    private String name(DistrictView district) {
        return visit.isEnglish() ? district.nameEn() + " " : district.name();
    }

    private String visitor(OrderView order) {
        if (order.assignee() == null || !order.type().visits() || !order.state().open()) {
            return null;
        }
        return staff.find(order.assignee())
                .map(member -> Masked.name(member.displayName()))
                .orElse(null);
    }

    private List<OrderHistory> history(OrderView order) {
        return orders.history(order.orderId()).stream()
                .map(OrderHistory::forCustomer)
                .filter(step -> !WITHIN.contains(step.step()))
                .filter(step -> step.step() != OrderStep.NOTE || step.said() != null)
                .toList();
    }

    private List<AttachmentView> pictures(OrderView order) {
        return attachments.of(files(order));
    }
}
