package org.hearth.identity.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class IdentityDesks {

    @Produces
    Desk customers() {
        return Desk.in(Group.CUSTOMERS, 10, "/staff/customers", "search")
                .openTo("agent")
                .named(
                        IdentityMessages.class,
                        IdentityMessages::desk_customers,
                        IdentityMessages::desk_customers_what);
    }

    @Produces
    Desk people() {
        return Desk.in(Group.HOUSE, 10, "/staff/people", "user")
                .openTo("administrator")
                .named(
                        IdentityMessages.class,
                        IdentityMessages::desk_people,
                        IdentityMessages::desk_people_what);
    }

    @Produces
    Desk looks() {
        return Desk.in(Group.HOUSE, 20, "/staff/looks", "shield-check")
                .openTo("administrator", "auditor")
                .named(
                        IdentityMessages.class,
                        IdentityMessages::desk_looks,
                        IdentityMessages::desk_looks_what);
    }
}
