package org.hearth.paymentpoint.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class PointDesks {

    @Produces
    Desk points() {
        return Desk.in(Group.CUSTOMERS, 80, PointDeskPages.PATH, "pin")
                .openTo("administrator", "supervisor", "agent")
                .named(PointDeskMessages.class, PointDeskMessages::title, PointDeskMessages::what);
    }
}
