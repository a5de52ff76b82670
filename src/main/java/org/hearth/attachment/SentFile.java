package org.hearth.attachment;

import java.nio.charset.StandardCharsets;
import org.hearth.platform.error.BusinessException;

/** A file as it was sent, of which nothing is believed. */
record SentFile(AttachmentKind kind, String fileName, byte[] content) {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    /** A PDF ends with its mark; some programs write a little behind it. */
    private static final int TAIL = 1024;

    CheckedFile checked() {
        if (content.length > MOST_BYTES) {
            throw new BusinessException(AttachmentError.ATTACHMENT_TOO_LARGE);
        }
        if (content.length == 0) {
            throw new BusinessException(AttachmentError.ATTACHMENT_UNREADABLE);
        }
        FileType type = FileType.of(content).orElse(null);
        if (type == FileType.HEIC) {
            throw new BusinessException(AttachmentError.ATTACHMENT_HEIC);
        }
        if (type == null || !kind.takes(type)) {
            throw new BusinessException(AttachmentError.ATTACHMENT_TYPE);
        }
        return type == FileType.PDF ? pdf() : picture(new PictureFile(type, content).read());
    }

    private CheckedFile picture(Picture picture) {
        return kind == AttachmentKind.SIGNATURE
                ? CheckedFile.signature(content, picture)
                : CheckedFile.photo(kind, fileName, content, picture);
    }

    private CheckedFile pdf() {
        int from = Math.max(0, content.length - TAIL);
        String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF")) {
            throw new BusinessException(AttachmentError.ATTACHMENT_UNREADABLE);
        }
        return CheckedFile.pdf(fileName, content);
    }
}
