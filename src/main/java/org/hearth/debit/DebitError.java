package org.hearth.debit;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the debit room refuses. */
public enum DebitError implements ErrorCode {
    MANDATE_NOT_FOUND(404, Retry.NEVER),
    MANDATE_EXISTS(409, Retry.NEVER),
    /** Unknown, another bank's, or not handed over yet. */
    DEBIT_BATCH_NOT_FOUND(404, Retry.NEVER),
    /** The day's batches are with the banks. */
    DEBIT_DAY_CLOSED(422, Retry.NEVER),
    /** A debit that far ahead would keep its account from every nearer one. */
    DEBIT_DAY_TOO_FAR(422, Retry.NEVER),
    /** The bank still has time to report. */
    DEBIT_RESULTS_AWAITED(409, Retry.NEVER);

    private final int status;
    private final Retry retry;

    DebitError(int status, Retry retry) {
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
