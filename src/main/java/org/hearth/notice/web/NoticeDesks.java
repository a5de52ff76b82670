package org.hearth.notice.web;

import jakarta.enterprise.inject.Produces;
import org.hearth.platform.html.Desk;
import org.hearth.platform.html.Desk.Group;

/** What this room adds to the navigation of the staff. */
class NoticeDesks {

    @Produces
    Desk interruptions() {
        return Desk.in(Group.WORK, 70, NoticeDeskPages.PATH, "bell")
                .openTo("dispatcher", "supervisor", "administrator")
                .named(NoticeMessages.class, NoticeMessages::desk, NoticeMessages::desk_what);
    }

    @Produces
    Desk articles() {
        return Desk.in(Group.HOUSE, 70, ArticleDeskPages.PATH, "info")
                .openTo("supervisor", "administrator")
                .named(
                        NoticeMessages.class,
                        NoticeMessages::articles_desk,
                        NoticeMessages::articles_desk_what);
    }
}
