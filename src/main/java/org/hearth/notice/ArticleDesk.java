package org.hearth.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;

/** The door to articles for who writes and publishes them. */
@ApplicationScoped
public class ArticleDesk {

    public static final String SUBJECT = "article";

    private static final int SHOWN = 50;

    private final ArticleRepository articles;
    private final AuditTrail audit;
    private final Clock clock;

    ArticleDesk(ArticleRepository articles, AuditTrail audit, Clock clock) {
        this.articles = articles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Articles of a kind by their last version, the newest article first.
     *
     * @param before id of the last article of the page before; null begins the list
     */
    @Transactional
    public List<ArticleView> list(ArticleKind kind, Long before) {
        return articles.last(kind, before == null ? Long.MAX_VALUE : before, SHOWN).stream()
                .map(ArticleRepository.Row::view)
                .toList();
    }

    /** How many {@link #list} answers at most. */
    public int pageSize() {
        return SHOWN;
    }

    /**
     * All versions, the last first.
     *
     * @throws BusinessException ARTICLE_NOT_FOUND
     */
    @Transactional
    public List<ArticleView> versions(long articleId) {
        List<ArticleView> found =
                articles.versions(articleId).stream().map(ArticleRepository.Row::view).toList();
        if (found.isEmpty()) {
            throw Articles.notFound();
        }
        return found;
    }

    /**
     * Begins an article.
     *
     * @param slug lower-case letters, digits and hyphens; of a letter it does not matter
     * @return its id
     * @throws BusinessException ARTICLE_SLUG_TAKEN
     */
    @Transactional
    public long draft(Actor by, ArticleKind kind, String slug, ArticleText text) {
        String name = kind == ArticleKind.LETTER ? Articles.LETTER : slug;
        if (articles.bySlug(kind, name).isPresent()) {
            throw new BusinessException(NoticeError.ARTICLE_SLUG_TAKEN);
        }
        Article article = new Article(kind, name);
        articles.persist(article);
        articles.add(new ArticleVersion(article, 1, text, by, now()));
        record(by, "draft", article, null, ArticleVersionState.DRAFT);
        return article.id;
    }

    /**
     * Writes the draft over, or begins the next version where the last one is published.
     *
     * @param number of the version that was read
     * @throws BusinessException ARTICLE_NOT_FOUND, ARTICLE_STATE
     */
    @Transactional
    public void write(Actor by, long articleId, int number, ArticleText text) {
        Article article = locked(articleId);
        ArticleVersion last = last(articleId, number);
        if (last.draft()) {
            last.write(text, by, now());
            return;
        }
        articles.add(new ArticleVersion(article, number + 1, text, by, now()));
        record(by, "draft", article, null, ArticleVersionState.DRAFT);
    }

    /**
     * Publishes the draft.
     *
     * @param at from when it is read; a time that has passed means now
     * @throws BusinessException ARTICLE_NOT_FOUND, ARTICLE_STATE
     */
    @Transactional
    public void publish(Actor by, long articleId, int number, Instant at) {
        Article article = locked(articleId);
        Instant now = now();
        last(articleId, number).publish(at.isBefore(now) ? now : at);
        article.withdrawn = false;
        record(by, "publish", article, ArticleVersionState.DRAFT, ArticleVersionState.PUBLISHED);
    }

    /**
     * Makes a draft again of what nobody could read yet.
     *
     * @throws BusinessException ARTICLE_NOT_FOUND, ARTICLE_STATE
     */
    @Transactional
    public void takeBack(Actor by, long articleId, int number) {
        Article article = locked(articleId);
        last(articleId, number).takeBack(now());
        record(by, "take-back", article, ArticleVersionState.PUBLISHED, ArticleVersionState.DRAFT);
    }

    /**
     * Nobody reads it any more, until a new version is published.
     *
     * @throws BusinessException ARTICLE_NOT_FOUND
     */
    @Transactional
    public void withdraw(Actor by, long articleId) {
        Article article = locked(articleId);
        article.withdrawn = true;
        record(by, "withdraw", article, null, null);
    }

    private ArticleVersion last(long articleId, int number) {
        ArticleVersion last = articles.versions(articleId).get(0).version();
        if (last.number != number) {
            throw new BusinessException(NoticeError.ARTICLE_STATE);
        }
        return last;
    }

    private Article locked(long articleId) {
        return articles.locked(articleId).orElseThrow(Articles::notFound);
    }

    private void record(
            Actor by,
            String step,
            Article article,
            ArticleVersionState from,
            ArticleVersionState to) {
        audit.transition(by, SUBJECT + "." + step, SUBJECT, article.id, null, from, to);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
