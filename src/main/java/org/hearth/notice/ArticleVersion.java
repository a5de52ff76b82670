package org.hearth.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** What an article says from a time on. */
@Entity
class ArticleVersion {

    @Id long id;
    long articleId;

    @Enumerated(EnumType.STRING)
    ArticleKind kind;

    @Column(name = "version_no")
    int number;

    @Enumerated(EnumType.STRING)
    ArticleVersionState state;

    String titleZh;
    String titleEn;
    String textZh;
    String textEn;
    Instant publishedAt;
    Instant madeAt;
    String madeBy;

    protected ArticleVersion() {}

    ArticleVersion(Article article, int number, ArticleText text, Actor by, Instant now) {
        this.id = Ids.next();
        this.articleId = article.id;
        this.kind = article.kind;
        this.number = number;
        this.state = ArticleVersionState.DRAFT;
        write(text, by, now);
    }

    void write(ArticleText text, Actor by, Instant now) {
        requireDraft();
        titleZh = text.titleZh();
        titleEn = text.titleEn();
        textZh = text.textZh();
        textEn = text.textEn();
        madeAt = now;
        madeBy = by.toString();
    }

    void publish(Instant at) {
        requireDraft();
        state = ArticleVersionState.PUBLISHED;
        publishedAt = at;
    }

    /** What nobody could read yet becomes a draft again. */
    void takeBack(Instant now) {
        if (state != ArticleVersionState.PUBLISHED || !publishedAt.isAfter(now)) {
            throw new BusinessException(NoticeError.ARTICLE_STATE);
        }
        state = ArticleVersionState.DRAFT;
        publishedAt = null;
    }

    boolean draft() {
        return state == ArticleVersionState.DRAFT;
    }

    private void requireDraft() {
        if (!draft()) {
            throw new BusinessException(NoticeError.ARTICLE_STATE);
        }
    }

    ArticleView view(String slug, boolean withdrawn) {
        return new ArticleView(
                articleId,
                kind,
                slug,
                withdrawn,
                number,
                state,
                new ArticleText(titleZh, titleEn, textZh, textEn),
                publishedAt,
                madeAt,
                Actor.parse(madeBy));
    }
}
