package org.hearth.sandbox;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** Why the sandbox refuses what only the sandbox has. */
public enum SandboxError implements ErrorCode {
    /** The clock moves forward only, and not for ever. */
    CLOCK_NOT_MOVABLE(422, Retry.NEVER);

    private final int status;
    private final Retry retry;

    SandboxError(int status, Retry retry) {
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
