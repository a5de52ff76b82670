package org.hearth.kiosk.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class KioskDesks {

    @Produces
    Desk kiosks() {
        return Desk.in(Group.PARTNERS, 40, "/staff/kiosks", "kiosk")
                .openTo("administrator", "finance")
                .named(KioskMessages.class, KioskMessages::title, KioskMessages::desk_what);
    }
}
