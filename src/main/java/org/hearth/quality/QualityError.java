package org.hearth.quality;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the supervision refuses. */
public enum QualityError implements ErrorCode {
    QUARTER_NOT_OVER(409, Retry.NEVER),
    QUARTER_CLOSED(409, Retry.NEVER),
    /** The weights do not add up to 100. */
    FORMULA_WRONG(422, Retry.NEVER),
    /** A formula begins with a quarter that has not begun. */
    FORMULA_TOO_EARLY(409, Retry.NEVER);

    private final int status;
    private final Retry retry;

    QualityError(int status, Retry retry) {
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
