package org.hearth.notice.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hearth.account.AccountAreas;
import org.hearth.notice.InterruptionDesk;
import org.hearth.notice.InterruptionPlan;

/** Looks at areas before anything is published: how many accounts lie in each, what is near. */
@ApplicationScoped
class NoticeLook {

    private final InterruptionDesk desk;
    private final AccountAreas areas;
    private final AreaNames names;

    NoticeLook(InterruptionDesk desk, AccountAreas areas, AreaNames names) {
        this.desk = desk;
        this.areas = areas;
        this.names = names;
    }

    /** With the accounts of each line, and names to choose from. */
    NoticeForm counted(NoticeForm form) {
        return form.with(form.lines().stream().map(line -> look(line, true)).toList());
    }

    /** With names to choose from. */
    NoticeForm offered(NoticeForm form) {
        return form.with(form.lines().stream().map(line -> look(line, false)).toList());
    }

    List<AreaLine> counted(InterruptionPlan plan) {
        return plan.areas().stream()
                .map(AreaLine::of)
                .map(line -> line.looked(desk.accounts(line.area()), List.of(), List.of()))
                .toList();
    }

    private AreaLine look(AreaLine line, boolean counting) {
        if (names.known(line.district()).isEmpty()) {
            return line;
        }
        return line.looked(
                counting ? desk.accounts(line.area()) : null,
                areas.streets(line.district()),
                line.street().isEmpty()
                        ? List.of()
                        : areas.communities(line.district(), line.street()));
    }
}
