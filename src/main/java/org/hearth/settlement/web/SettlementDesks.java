package org.hearth.settlement.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;
import org.hearth.platform.html.Visit;
import org.hearth.settlement.Days;

/** What this room adds to the navigation of the staff. */
class SettlementDesks {

    @Produces
    Desk days(Days days) {
        return Desk.in(Group.MONEY, 10, "/staff/settlement", "check")
                .openTo("finance")
                .named(
                        SettlementMessages.class,
                        SettlementMessages::desk,
                        SettlementMessages::desk_what)
                .alerting(visit -> overdue(days.overdueCount(), visit));
    }

    private static String overdue(int books, Visit visit) {
        return books == 0 ? "" : visit.messages(SettlementMessages.class).overdue_count(books);
    }
}
