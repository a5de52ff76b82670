package org.hearth.attachment;

import java.time.Instant;

/**
 * A file as lists show it.
 *
 * @param id public, {@code fil_…}
 * @param fileName of a paper, made harmless; null of the other kinds
 * @param bytes as kept, which is less than was sent
 * @param width in pixels; null of a PDF
 * @param height in pixels; null of a PDF
 */
public record AttachmentView(
        String id,
        AttachmentKind kind,
        String mediaType,
        String fileName,
        int bytes,
        Integer width,
        Integer height,
        Instant createdAt) {

    /** Whether a page may show it as a picture; anything else is for download only. */
    public boolean isPicture() {
        return width != null;
    }
}
