package org.hearth.partner.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class PartnerDesks {

    @Produces
    Desk partners() {
        return Desk.in(Group.PARTNERS, 10, "/staff/partners", "bank")
                .withPagesAt("/staff/partner-clients")
                .openTo("administrator")
                .named(
                        PartnerDeskMessages.class,
                        PartnerDeskMessages::title,
                        PartnerDeskMessages::desk_what);
    }
}
