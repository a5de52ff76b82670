package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;

/** The door to articles as everybody reads them. */
@ApplicationScoped
public class Articles {

    /** The slug of the one letter. */
    public static final String LETTER = "letter";

    private final ArticleRepository articles;
    private final Clock clock;

    Articles(ArticleRepository articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * What is read of a kind, the newest first.
     *
     * @param after cursor of the page before; anything else begins the list
     */
    @Transactional
    public ArticleList list(ArticleKind kind, String after, int limit) {
        List<ArticleRepository.Row> found =
                articles.read(
                        kind, clock.instant(), ArticleCursor.read(after).orElse(null), limit + 1);
        List<ArticleRepository.Row> rows = found.subList(0, Math.min(limit, found.size()));
        return new ArticleList(
                rows.stream().map(ArticleRepository.Row::view).toList(),
                found.size() > limit
                        ? ArticleCursor.after(rows.get(limit - 1).version()).toString()
                        : null);
    }

    /** What is read at an address of this kind; empty where nothing is. */
    @Transactional
    public Optional<ArticleView> last(ArticleKind kind, String path) {
        String slug =
                kind == ArticleKind.LETTER ? LETTER : path.substring(path.lastIndexOf('/') + 1);
        return kind.path(slug).equals(path)
                ? versions(kind, slug).stream().findFirst()
                : Optional.empty();
    }

    /**
     * The versions of an article that could ever be read, the last first; at least one.
     *
     * @throws BusinessException ARTICLE_NOT_FOUND also for one that was withdrawn
     */
    @Transactional
    public List<ArticleView> readable(ArticleKind kind, String slug) {
        List<ArticleView> found = versions(kind, slug);
        if (found.isEmpty()) {
            throw notFound();
        }
        return found;
    }

    private List<ArticleView> versions(ArticleKind kind, String slug) {
        Instant now = clock.instant();
        return articles
                .bySlug(kind, slug)
                .filter(article -> !article.withdrawn)
                .map(article -> articles.versions(article.id))
                .orElse(List.of())
                .stream()
                .map(ArticleRepository.Row::view)
                .filter(version -> !version.draft() && !version.waiting(now))
                .toList();
    }

    static BusinessException notFound() {
        return new BusinessException(NoticeError.ARTICLE_NOT_FOUND);
    }
}
