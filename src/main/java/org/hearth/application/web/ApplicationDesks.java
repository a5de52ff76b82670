package org.hearth.application.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** The desk of applications. */
class ApplicationDesks {

    @Produces
    Desk applications() {
        return Desk.in(Group.WORK, 45, StaffApplicationPages.PATH, "queue")
                .openTo("agent", "dispatcher", "supervisor")
                .named(
                        ApplicationMessages.class,
                        ApplicationMessages::desk,
                        ApplicationMessages::desk_what);
    }
}
