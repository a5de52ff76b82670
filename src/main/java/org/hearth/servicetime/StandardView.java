package org.hearth.servicetime;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the table of limits.
 *
 * @param effectiveOn the first day it holds for; it holds until the next one does
 * @param createdBy the actor, such as {@code staff:wang}
 * @param publishedBy null for a version that is not published
 */
public record StandardView(
        long versionId,
        LocalDate effectiveOn,
        VersionState state,
        String createdBy,
        Instant createdAt,
        String publishedBy,
        Instant publishedAt) {

    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }
}
