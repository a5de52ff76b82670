package org.hearth.debit.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class DebitDesks {

    @Produces
    Desk batches() {
        return Desk.in(Group.MONEY, 20, "/staff/debits", "bank")
                .openTo("finance")
                .named(DebitMessages.class, DebitMessages::desk_title, DebitMessages::desk_what);
    }
}
