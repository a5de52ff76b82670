package org.hearth.workorder;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the room of work orders refuses. */
public enum OrderError implements ErrorCode {
    ORDER_NOT_FOUND(404, Retry.NEVER),
    /** The order's state does not allow the step; somebody else was quicker. */
    ORDER_STATE(409, Retry.NEVER),
    /** The call-back is not made by who handled the order. */
    CALL_BACK_BY_HANDLER(409, Retry.NEVER),
    /** The ten days in which a customer may say "not solved" are over. */
    REOPEN_TOO_LATE(409, Retry.NEVER),
    /** Nobody of this name works on such orders in this branch. */
    TECHNICIAN_UNKNOWN(422, Retry.NEVER),
    BRANCH_UNKNOWN(422, Retry.NEVER);

    private final int status;
    private final Retry retry;

    OrderError(int status, Retry retry) {
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
