package org.hearth.rating.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class RatingDesks {

    @Produces
    Desk ratings() {
        return Desk.in(Group.WORK, 60, RatingPages.PATH, "star")
                .openTo("agent", "supervisor")
                .named(RatingMessages.class, RatingMessages::desk, RatingMessages::desk_what);
    }

    @Produces
    Desk surveys() {
        return Desk.in(Group.WORK, 70, SurveyDeskPages.PATH, "chat")
                .openTo("supervisor")
                .named(RatingMessages.class, RatingMessages::surveys, RatingMessages::surveys_what);
    }
}
