package org.hearth.appointment;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the room of appointments refuses. */
public enum AppointmentError implements ErrorCode {
    /** Somebody else took the last place; {@code nextFree} lists the next times that are free. */
    SLOT_TAKEN(409, Retry.NEVER),
    /** No visits are made then, or it is too late to ask for one. */
    SLOT_NOT_OFFERED(422, Retry.NEVER),
    /** The other branch has no place left at the booked time. */
    BRANCH_FULL(409, Retry.NEVER),
    /** The account's record does not allow it; the page says why. */
    NOT_ELIGIBLE(422, Retry.NEVER),
    /** The visit has begun, is over, or was called off. */
    APPOINTMENT_STATE(409, Retry.NEVER),
    APPOINTMENT_NOT_FOUND(404, Retry.NEVER);

    private final int status;
    private final Retry retry;

    AppointmentError(int status, Retry retry) {
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
