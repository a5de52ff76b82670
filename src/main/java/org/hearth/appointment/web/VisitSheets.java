package org.hearth.appointment.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.hearth.appointment.AppointmentError;
import org.hearth.appointment.AppointmentView;
import org.hearth.appointment.Appointments;
import org.hearth.appointment.ServiceKind;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.AttachmentOwner;
import org.hearth.attachment.AttachmentView;
import org.hearth.attachment.Attachments;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderView;

/** Visits with what their customers sent ahead. */
@ApplicationScoped
class VisitSheets {

    private final Appointments appointments;
    private final Attachments attachments;
    private final Clock clock;

    VisitSheets(Appointments appointments, Attachments attachments, Clock clock) {
        this.appointments = appointments;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** What hangs on an order; staff see it with the order. */
    static AttachmentOwner filesOf(OrderView order) {
        return new AttachmentOwner("order", order.orderId());
    }

    /**
     * @throws BusinessException APPOINTMENT_NOT_FOUND
     */
    AppointmentView visit(OrderView order) {
        return appointments
                .ofOrder(order.orderId())
                .orElseThrow(() -> new BusinessException(AppointmentError.APPOINTMENT_NOT_FOUND));
    }

    /**
     * @throws BusinessException APPOINTMENT_NOT_FOUND
     */
    VisitSheet of(OrderView order) {
        AppointmentView visit = visit(order);
        return new VisitSheet(
                visit, order, visit.changeable(clock.instant()), takesFiles(visit), files(order));
    }

    boolean takesFiles(AppointmentView visit) {
        boolean useful = visit.kind() == ServiceKind.REPAIR || !visit.kind().papers().isEmpty();
        return useful && visit.orderState().customerMayCancel();
    }

    private List<AttachmentView> files(OrderView order) {
        return attachments.of(filesOf(order)).stream()
                .filter(file -> file.kind() == AttachmentKind.PAPER)
                .toList();
    }
}
