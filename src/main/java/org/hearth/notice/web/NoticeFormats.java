package org.hearth.notice.web;

import io.quarkus.qute.TemplateExtension;
import org.hearth.notice.ArticleView;
import org.hearth.notice.InterruptionStage;
import org.hearth.notice.InterruptionView;
import org.hearth.notice.RoundState;
import org.hearth.platform.id.PublicId;

/** How notices are named, linked and marked in templates. */
@TemplateExtension
final class NoticeFormats {

    private NoticeFormats() {}

    static String href(InterruptionView interruption) {
        return NoticePages.path(interruption.id());
    }

    /** The page of the desk. */
    static String deskPath(InterruptionView interruption) {
        return NoticeDeskPages.PATH + "/" + PublicId.INTERRUPTION.of(interruption.id());
    }

    static String deskPath(ArticleView article) {
        return ArticleDeskPages.PATH + "/" + PublicId.ARTICLE.of(article.articleId());
    }

    /** Kind of the {@code status} tag. */
    static String tag(InterruptionStage stage) {
        return switch (stage) {
            case DRAFT, WITHDRAWN -> "idle";
            case COMING -> "due";
            case RUNNING, LATE -> "danger";
            case RESTORED -> "done";
        };
    }

    static String tag(RoundState state) {
        return switch (state) {
            case RUNNING -> "due";
            case DONE -> "done";
            case SUPERSEDED -> "idle";
        };
    }
}
