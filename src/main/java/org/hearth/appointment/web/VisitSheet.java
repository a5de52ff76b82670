package org.hearth.appointment.web;

import java.util.List;
import org.hearth.appointment.AppointmentView;
import org.hearth.attachment.AttachmentView;
import org.hearth.workorder.OrderView;

/**
 * A visit as its page shows it.
 *
 * @param changeable whether it may still be moved or called off
 * @param takesFiles whether papers and photos may be sent ahead
 * @param files what was sent ahead
 */
record VisitSheet(
        AppointmentView visit,
        OrderView order,
        boolean changeable,
        boolean takesFiles,
        List<AttachmentView> files) {}
