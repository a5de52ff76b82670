package org.hearth.hall;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the room of halls refuses. */
public enum HallError implements ErrorCode {
    /** Numbers are given while the hall is open and its counters serve. */
    HALL_SHUT(409, Retry.NEVER),
    /** The number was called, served or given up meanwhile, or another is still at the counter. */
    TICKET_STATE(409, Retry.NEVER),
    TICKET_NOT_FOUND(404, Retry.NEVER);

    private final int status;
    private final Retry retry;

    HallError(int status, Retry retry) {
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
