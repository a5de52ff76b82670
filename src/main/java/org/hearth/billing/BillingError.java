package org.hearth.billing;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the billing room refuses. */
public enum BillingError implements ErrorCode {
    BILL_NOT_FOUND(404, Retry.NEVER);

    private final int status;
    private final Retry retry;

    BillingError(int status, Retry retry) {
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
