package org.hearth.emergency.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class EmergencyDesks {

    @Produces
    Desk emergencies() {
        return Desk.in(Group.WORK, 10, EmergencyPages.PATH, "alert")
                .openTo("agent", "dispatcher", "supervisor")
                .named(
                        EmergencyMessages.class,
                        EmergencyMessages::desk,
                        EmergencyMessages::desk_what);
    }
}
