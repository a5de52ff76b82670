package org.hearth.rating.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** The desks of this room. */
class RatingDesks {

    @Produces
    Desk ratings() {
        return Desk.in(Group.CUSTOMERS, 60, RatingPages.PATH, "star")
                .openTo("supervisor", "agent")
                .named(RatingMessages.class, RatingMessages::desk, RatingMessages::desk_purpose);
    }

    @Produces
    Desk surveys() {
        return Desk.in(Group.CUSTOMERS, 70, SurveyDeskPages.PATH, "chat")
                .openTo("supervisor")
                .named(
                        RatingMessages.class,
                        RatingMessages::surveys,
                        RatingMessages::surveys_purpose);
    }
}
