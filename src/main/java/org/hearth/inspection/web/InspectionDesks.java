package org.hearth.inspection.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.inspection.HazardDesk;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;
import org.hearth.platform.security.SignedIn;

/** What this room adds to the navigation of the staff. */
class InspectionDesks {

    @Produces
    Desk hazards(HazardDesk desk, SignedIn person) {
        return Desk.in(Group.WORK, 60, "/staff/hazards", "shield-check")
                .openTo("supervisor", "dispatcher")
                .named(
                        InspectionMessages.class,
                        InspectionMessages::hazards,
                        InspectionMessages::hazards_what)
                .alerting(
                        visit -> {
                            int count = desk.graveOverdue(person.actor().id());
                            return count == 0
                                    ? null
                                    : visit.messages(InspectionMessages.class).hazards_alert(count);
                        });
    }
}
