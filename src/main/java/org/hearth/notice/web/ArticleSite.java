package org.hearth.notice.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.notice.ArticleKind;
import org.hearth.notice.ArticleView;
import org.hearth.notice.Articles;
import org.hearth.platform.http.Language;
import org.hearth.platform.site.PublicPage;
import org.hearth.platform.site.PublicPages;
import org.hearth.platform.time.UtilityClock;

/** Articles as the search over the site and search engines find them: of each kind the newest. */
@Singleton
public class ArticleSite implements PublicPages {

    private static final int MOST_OF_A_KIND = 150;

    private final Articles articles;

    ArticleSite(Articles articles) {
        this.articles = articles;
    }

    @Override
    public List<PublicPage> all() {
        return Arrays.stream(ArticleKind.values())
                .flatMap(kind -> articles.list(kind, null, MOST_OF_A_KIND).rows().stream())
                .map(ArticleSite::page)
                .toList();
    }

    /** Asked by every page of the portal: only an article's own asks the database. */
    @Override
    public Optional<PublicPage> at(String path) {
        return Arrays.stream(ArticleKind.values())
                .filter(kind -> path.startsWith(kind.path("")))
                .flatMap(kind -> articles.last(kind, path).stream())
                .findFirst()
                .map(ArticleSite::page);
    }

    private static PublicPage page(ArticleView article) {
        return PublicPage.at(article.path())
                .told(
                        language -> article.text().title(english(language)),
                        language -> ArticleHtml.lead(article.text().text(english(language))),
                        language -> article.text().text(english(language)))
                .changedOn(LocalDate.ofInstant(article.publishedAt(), UtilityClock.ZONE));
    }

    private static boolean english(Language language) {
        return language == Language.ENGLISH;
    }
}
