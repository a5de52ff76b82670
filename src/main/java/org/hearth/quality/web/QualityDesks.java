package org.hearth.quality.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class QualityDesks {

    @Produces
    Desk board() {
        return Desk.in(Group.WORK, 80, BoardPages.PATH, "clock")
                .openTo("supervisor", "dispatcher")
                .named(QualityMessages.class, QualityMessages::board, QualityMessages::board_what);
    }

    @Produces
    Desk assessment() {
        return Desk.in(Group.WORK, 90, AssessmentPages.PATH, "star")
                .openTo("supervisor")
                .named(
                        QualityMessages.class,
                        QualityMessages::assessment,
                        QualityMessages::assessment_what);
    }
}
