package org.hearth.paymentpoint;

import java.time.Instant;

/**
 * A file of points that waits for somebody's yes, or had it.
 *
 * @param appliedAt null: nothing of it counts
 * @param created points, when it was applied
 */
public record KeptImport(
        long id,
        String fileName,
        ImportFormat format,
        byte[] content,
        Instant sentAt,
        Instant appliedAt,
        int created,
        int changed) {}
