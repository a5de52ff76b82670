package org.hearth.portal.desk;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class MoneyDesks {

    @Produces
    Desk suspense() {
        return Desk.in(Group.MONEY, 30, "/staff/suspense", "pause")
                .openTo("finance")
                .named(DeskMessages.class, DeskMessages::suspense, DeskMessages::suspense_what);
    }

    @Produces
    Desk refunds() {
        return Desk.in(Group.MONEY, 40, "/staff/refunds", "arrow")
                .openTo("finance")
                .named(DeskMessages.class, DeskMessages::refunds, DeskMessages::refunds_what);
    }
}
