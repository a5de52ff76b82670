package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.platform.error.BusinessException;

/** The door to articles as everybody reads them. */
@ApplicationScoped
public class Articles {

    /** The slug of the one letter. */
    public static final String LETTER = "letter";

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,15})-(\\d{1,19})");
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

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
        Matcher cursor = CURSOR.matcher(after == null ? "" : after);
        boolean goesOn = cursor.matches();
        List<ArticleRepository.Row> found =
                articles.read(
                        kind,
                        clock.instant(),
                        goesOn ? Instant.ofEpochMilli(Long.parseLong(cursor.group(1))) : FAR,
                        goesOn ? number(cursor.group(2)) : Long.MAX_VALUE,
                        limit + 1);
        List<ArticleRepository.Row> rows = found.subList(0, Math.min(limit, found.size()));
        ArticleVersion last = rows.isEmpty() ? null : rows.get(rows.size() - 1).version();
        return new ArticleList(
                rows.stream().map(ArticleRepository.Row::view).toList(),
                found.size() > limit ? last.publishedAt.toEpochMilli() + "-" + last.id : null);
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLong) {
            return Long.MAX_VALUE;
        }
    }

    /**
     * The versions of an article that could ever be read, the last first; at least one.
     *
     * @throws BusinessException ARTICLE_NOT_FOUND also for one that was withdrawn
     */
    @Transactional
    public List<ArticleView> readable(ArticleKind kind, String slug) {
        Instant now = clock.instant();
        List<ArticleView> found =
                articles
                        .bySlug(kind, slug)
                        .filter(article -> !article.withdrawn)
                        .map(article -> articles.versions(article.id))
                        .orElse(List.of())
                        .stream()
                        .map(ArticleRepository.Row::view)
                        .filter(version -> !version.draft() && !version.waiting(now))
                        .toList();
        if (found.isEmpty()) {
            throw notFound();
        }
        return found;
    }

    static BusinessException notFound() {
        return new BusinessException(NoticeError.ARTICLE_NOT_FOUND);
    }
}
