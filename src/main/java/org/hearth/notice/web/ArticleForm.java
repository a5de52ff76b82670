package org.hearth.notice.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.hearth.notice.ArticleKind;
import org.hearth.notice.ArticleText;
import org.hearth.notice.ArticleView;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.time.UtilityClock;

/** An article as it is typed. */
public record ArticleForm(
        String kind, String slug, String titleZh, String titleEn, String textZh, String textEn) {

    private static final String SLUG = "[a-z0-9][a-z0-9-]{1,59}";
    private static final int LONGEST_TITLE_ZH = 80;
    private static final int LONGEST_TITLE_EN = 160;
    private static final int LONGEST_TEXT = 12_000;

    static ArticleForm empty(ArticleKind kind) {
        return new ArticleForm(kind.name(), "", "", "", "", "");
    }

    static ArticleForm of(ArticleView version) {
        ArticleText text = version.text();
        return new ArticleForm(
                version.kind().name(),
                version.slug(),
                text.titleZh(),
                text.titleEn(),
                text.textZh(),
                text.textEn());
    }

    static ArticleForm typed(
            String kind,
            String slug,
            String titleZh,
            String titleEn,
            String textZh,
            String textEn) {
        return new ArticleForm(
                plain(kind),
                plain(slug),
                plain(titleZh),
                plain(titleEn),
                plain(textZh),
                plain(textEn));
    }

    Optional<ArticleKind> kindNamed() {
        for (ArticleKind one : ArticleKind.values()) {
            if (one.name().equals(kind)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    ArticleText text() {
        return new ArticleText(titleZh, titleEn, textZh, textEn);
    }

    /**
     * @param fresh whether kind and name in addresses are asked, too
     */
    FormErrors errors(NoticeMessages texts, boolean fresh) {
        FormErrors errors = new FormErrors();
        if (fresh && kindNamed().isEmpty()) {
            errors.add("kind", texts.article_kind_missing());
        }
        boolean letter = kindNamed().filter(one -> one == ArticleKind.LETTER).isPresent();
        if (fresh && !letter && !slug.matches(SLUG)) {
            errors.add("slug", texts.article_slug_wrong());
        }
        check(errors, "titleZh", titleZh, LONGEST_TITLE_ZH, texts);
        check(errors, "titleEn", titleEn, LONGEST_TITLE_EN, texts);
        check(errors, "textZh", textZh, LONGEST_TEXT, texts);
        check(errors, "textEn", textEn, LONGEST_TEXT, texts);
        return errors;
    }

    private static void check(
            FormErrors errors, String field, String text, int longest, NoticeMessages texts) {
        if (text.isEmpty() || text.length() > longest) {
            errors.add(field, texts.article_both(longest));
        }
    }

    /** A time in Asia/Shanghai as the browser sends it; empty for anything else. */
    static Optional<Instant> moment(String typed) {
        try {
            return Optional.of(
                    LocalDateTime.parse(plain(typed)).atZone(UtilityClock.ZONE).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
