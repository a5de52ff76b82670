package org.hearth.hall.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class HallDesks {

    @Produces
    Desk halls() {
        return Desk.in(Group.CUSTOMERS, 60, HallDeskPages.PATH, "queue")
                .openTo("agent")
                .named(HallMessages.class, HallMessages::desk, HallMessages::desk_what);
    }
}
