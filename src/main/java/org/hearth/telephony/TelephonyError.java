package org.hearth.telephony;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the telephony room refuses. */
public enum TelephonyError implements ErrorCode {
    /** There is no such call, or it rings at another's extension. */
    CALL_NOT_FOUND(404, Retry.NEVER);

    private final int status;
    private final Retry retry;

    TelephonyError(int status, Retry retry) {
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
