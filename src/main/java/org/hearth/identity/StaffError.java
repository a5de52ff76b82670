package org.hearth.identity;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What administrators of the staff are refused. */
public enum StaffError implements ErrorCode {
    STAFF_NOT_FOUND(404, Retry.NEVER),
    /** Somebody has this username, or had it: names are given once, for the records they are in. */
    STAFF_NAME_TAKEN(409, Retry.NEVER),
    /** Administrators do not disable themselves, nor give up their own role: somebody must stay. */
    STAFF_ONESELF(403, Retry.NEVER);

    private final int status;
    private final Retry retry;

    StaffError(int status, Retry retry) {
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
