package org.hearth.application;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the room of applications refuses. */
public enum ApplicationError implements ErrorCode {
    APPLICATION_NOT_FOUND(404, Retry.NEVER),
    /** The account cannot be asked for this as it is, such as resuming one that is active. */
    APPLICATION_NOT_POSSIBLE(409, Retry.NEVER),
    /** The paper was accepted, or sent, in the meantime. */
    PAPER_STATE(409, Retry.NEVER),
    /** Papers are not accepted yet. */
    PAPERS_MISSING(409, Retry.NEVER),
    /** The step is not the one whose turn it is. */
    APPLICATION_STEP(409, Retry.NEVER),
    /** Nobody said who takes the account over. */
    NEW_HOLDER_MISSING(409, Retry.NEVER);

    private final int status;
    private final Retry retry;

    ApplicationError(int status, Retry retry) {
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
