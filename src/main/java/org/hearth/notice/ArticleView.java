package org.hearth.notice;

import java.time.Instant;
import org.hearth.platform.audit.Actor;

/**
 * A version of an article.
 *
 * @param number of the version, from 1
 * @param publishedAt from when it is read; null for a draft
 */
public record ArticleView(
        long articleId,
        ArticleKind kind,
        String slug,
        boolean withdrawn,
        int number,
        ArticleVersionState state,
        ArticleText text,
        Instant publishedAt,
        Instant madeAt,
        Actor madeBy) {

    public boolean draft() {
        return state == ArticleVersionState.DRAFT;
    }

    /** Published, and its time has not come. */
    public boolean waiting(Instant now) {
        return publishedAt != null && publishedAt.isAfter(now);
    }

    /** Where its last version is read. */
    public String path() {
        return kind.path(slug);
    }

    /** Where this version stays readable. */
    public String versionPath() {
        return path() + "/versions/" + number;
    }
}
