package org.hearth.notice.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearth.notice.ArticleKind;
import org.hearth.notice.ArticleView;
import org.hearth.notice.Articles;
import org.hearth.platform.http.Language;
import org.hearth.platform.site.PublicPage;
import org.hearth.platform.site.PublicPages;
import org.hearth.platform.time.UtilityClock;

/** Interruptions, announcements and every article. */
@Singleton
public class NoticeSite implements PublicPages {

    /** Of each kind, the newest. */
    private static final int MOST = 200;

    private final Articles articles;

    NoticeSite(Articles articles) {
        this.articles = articles;
    }

    @Override
    public List<PublicPage> all() {
        List<PublicPage> pages = new ArrayList<>();
        pages.add(
                PublicPage.at("/notices")
                        .named(
                                NoticeMessages.class,
                                NoticeMessages::title,
                                NoticeMessages::lead,
                                NoticeMessages::found_by));
        pages.add(
                PublicPage.at("/announcements")
                        .named(
                                NoticeMessages.class,
                                NoticeMessages::announcements,
                                NoticeMessages::announcements_lead,
                                NoticeMessages::announcements_found_by));
        Arrays.stream(ArticleKind.values())
                .flatMap(kind -> articles.list(kind, null, MOST).rows().stream())
                .map(NoticeSite::page)
                .forEach(pages::add);
        return pages;
    }

    private static PublicPage page(ArticleView article) {
        return PublicPage.at(article.path())
                .told(
                        language -> article.text().title(language == Language.ENGLISH),
                        language ->
                                ArticleHtml.beginning(
                                        article.text().text(language == Language.ENGLISH)),
                        language -> article.text().text(language == Language.ENGLISH))
                .changedOn(LocalDate.ofInstant(article.publishedAt(), UtilityClock.ZONE));
    }
}
