package org.hearth.emergency;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the emergency desk refuses. */
public enum EmergencyError implements ErrorCode {
    ALARM_NOT_FOUND(404, Retry.NEVER),
    /** The alarm has moved on; somebody else was quicker. */
    ALARM_STATE(409, Retry.NEVER),
    /** The crew is off duty or out for another alarm. */
    CREW_NOT_FREE(409, Retry.NEVER),
    CREW_NOT_FOUND(404, Retry.NEVER),
    /** The crew stays half an hour after gas is restored; only the supervisor may shorten it. */
    CREW_STAYS(409, Retry.NEVER);

    private final int status;
    private final Retry retry;

    EmergencyError(int status, Retry retry) {
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
