package org.hearth.servicetime;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What is refused of the table of limits. */
public enum StandardError implements ErrorCode {
    /** A version that is published or discarded does not change. */
    STANDARD_PUBLISHED(409, Retry.NEVER),
    /** Another version is published for the day. */
    STANDARD_DAY_TAKEN(409, Retry.NEVER),
    /** A version holds from tomorrow on at the earliest. */
    STANDARD_DAY_TOO_EARLY(422, Retry.NEVER),
    /** A promise is no weaker than the law. */
    LIMIT_BEYOND_FLOOR(422, Retry.NEVER);

    private final int status;
    private final Retry retry;

    StandardError(int status, Retry retry) {
        this.status = status;
        this.retry = retry;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Retry retry() {
        return retry;
    }
}
