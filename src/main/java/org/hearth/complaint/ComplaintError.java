package org.hearth.complaint;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the room of complaints refuses. */
public enum ComplaintError implements ErrorCode {
    /** No such link, or another person's. */
    COMPLAINT_NOT_FOUND(404),
    /** Not one of those that were said about the same matter in the same street. */
    COMPLAINT_NOT_NEAR(422),
    ANSWER_TEMPLATE_NOT_FOUND(404),
    /** Somebody else changed the template meanwhile. */
    ANSWER_TEMPLATE_CHANGED(409);

    private final int status;

    ComplaintError(int status) {
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
