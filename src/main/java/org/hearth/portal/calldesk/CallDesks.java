package org.hearth.portal.calldesk;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class CallDesks {

    @Produces
    Desk calls() {
        return Desk.in(Group.WORK, 20, "/staff/call-desk", "phone")
                .openTo("agent", "supervisor")
                .named(CallDeskMessages.class, CallDeskMessages::desk, CallDeskMessages::desk_what);
    }
}
