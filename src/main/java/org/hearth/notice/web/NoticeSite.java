package org.hearth.notice.web;

import jakarta.inject.Singleton;
import java.util.List;
import org.hearth.platform.site.PublicPage;
import org.hearth.platform.site.PublicPages;

/** The pages of this room that are always there. */
@Singleton
public class NoticeSite implements PublicPages {

    private static final List<PublicPage> ALL =
            List.of(
                    PublicPage.at("/notices")
                            .named(
                                    NoticeMessages.class,
                                    NoticeMessages::title,
                                    NoticeMessages::lead,
                                    NoticeMessages::words),
                    PublicPage.at("/notices/check")
                            .named(
                                    NoticeMessages.class,
                                    NoticeMessages::check_title,
                                    NoticeMessages::check_lead,
                                    NoticeMessages::words),
                    PublicPage.at("/announcements")
                            .named(
                                    NoticeMessages.class,
                                    NoticeMessages::announcements_title,
                                    NoticeMessages::announcements_lead,
                                    NoticeMessages::announcements_words));

    @Override
    public List<PublicPage> all() {
        return ALL;
    }
}
