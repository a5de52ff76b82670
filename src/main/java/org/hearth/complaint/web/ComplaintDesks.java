package org.hearth.complaint.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class ComplaintDesks {

    @Produces
    Desk complaints() {
        return Desk.in(Group.WORK, 50, "/staff/complaints", "chat")
                .openTo("agent", "supervisor")
                .named(
                        ComplaintMessages.class,
                        ComplaintMessages::desk,
                        ComplaintMessages::desk_what);
    }
}
