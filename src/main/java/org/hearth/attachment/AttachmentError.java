package org.hearth.attachment;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the attachment room refuses. */
public enum AttachmentError implements ErrorCode {
    ATTACHMENT_NOT_FOUND(404),
    /** Not one of the types that the kind may have, by its content. */
    ATTACHMENT_TYPE(422),
    ATTACHMENT_HEIC(422),
    ATTACHMENT_TOO_LARGE(422),
    ATTACHMENT_TOO_MANY_PIXELS(422),
    /** Empty, damaged, or made to be costly to open. */
    ATTACHMENT_UNREADABLE(422),
    ATTACHMENT_TOO_MANY(422),
    SIGNATURE_UNREADABLE(422);

    private final int status;

    AttachmentError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Retry retry() {
        return Retry.NEVER;
    }
}
