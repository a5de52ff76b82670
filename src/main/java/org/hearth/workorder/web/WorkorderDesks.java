package org.hearth.workorder.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class WorkorderDesks {

    @Produces
    Desk orders() {
        return Desk.in(Group.WORK, 30, "/staff/orders", "queue")
                .openTo("agent", "dispatcher", "supervisor")
                .named(
                        WorkorderMessages.class,
                        WorkorderMessages::desk,
                        WorkorderMessages::desk_what);
    }

    @Produces
    Desk mine() {
        return Desk.in(Group.WORK, 5, "/staff/my-orders", "wrench")
                .openTo("technician")
                .named(
                        WorkorderMessages.class,
                        WorkorderMessages::my_desk,
                        WorkorderMessages::my_desk_what);
    }
}
