package org.hearth.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.platform.id.PublicId;

/** Where a page of a list by publication ended: {@code 1763890200000-art_…}. */
record ArticleCursor(Instant publishedAt, long versionId) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})-(art_[0-9A-Z]{13})");

    static ArticleCursor after(ArticleVersion last) {
        return new ArticleCursor(last.publishedAt, last.id);
    }

    /** Empty for anything that is no cursor: then the list begins. */
    static Optional<ArticleCursor> read(String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        return PublicId.ARTICLE.parse(parts.group(2)).stream()
                .mapToObj(id -> new ArticleCursor(at, id))
                .findFirst();
    }

    @Override
    public String toString() {
        return publishedAt.toEpochMilli() + "-" + PublicId.ARTICLE.of(versionId);
    }
}
