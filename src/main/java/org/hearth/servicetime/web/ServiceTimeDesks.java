package org.hearth.servicetime.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class ServiceTimeDesks {

    @Produces
    Desk standards() {
        return Desk.in(Group.HOUSE, 40, "/staff/standards", "clock")
                .openTo("supervisor", "administrator")
                .named(
                        ServiceTimeMessages.class,
                        ServiceTimeMessages::standards,
                        ServiceTimeMessages::standards_what);
    }

    @Produces
    Desk calendar() {
        return Desk.in(Group.HOUSE, 50, "/staff/calendar", "clock")
                .openTo("supervisor", "administrator")
                .named(
                        ServiceTimeMessages.class,
                        ServiceTimeMessages::calendar,
                        ServiceTimeMessages::calendar_what);
    }
}
