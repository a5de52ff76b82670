package org.hearth.account;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the account room refuses. */
public enum AccountError implements ErrorCode {
    ACCOUNT_NOT_FOUND(404, Retry.NEVER),
    /** The account is not in the state that the change begins from. */
    ACCOUNT_STATUS(409, Retry.NEVER),
    /** No meter is in use at the account. */
    METER_NOT_FOUND(404, Retry.NEVER);

    private final int status;
    private final Retry retry;

    AccountError(int status, Retry retry) {
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
