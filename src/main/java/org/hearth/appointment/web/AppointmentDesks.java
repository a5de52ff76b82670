package org.hearth.appointment.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** The desk of visits. */
class AppointmentDesks {

    @Produces
    Desk visits() {
        return Desk.in(Group.WORK, 40, "/staff/appointments", "calendar")
                .openTo("agent", "dispatcher", "supervisor")
                .named(
                        AppointmentMessages.class,
                        AppointmentMessages::desk,
                        AppointmentMessages::desk_what);
    }
}
