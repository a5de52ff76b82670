package org.hearth.payment;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the payment room refuses (partner-api.md, Rules of payment). */
public enum PaymentError implements ErrorCode {
    IDEMPOTENCY_KEY_MISSING(400, Retry.NEVER),
    IDEMPOTENCY_MISMATCH(422, Retry.NEVER),
    PAYMENT_IN_PROGRESS(409, Retry.SAME_KEY),
    PAYMENT_NOT_FOUND(404, Retry.NEVER),
    AMOUNT_NOT_ALLOWED(422, Retry.NEVER),
    BILL_CHANGED(412, Retry.QUERY_FIRST),
    METER_NOT_SUPPORTED(422, Retry.NEVER),
    BUSINESS_DATE_NOT_ALLOWED(422, Retry.NEVER),
    /** The payment was of another business day, or its day is reconciled (rule 6). */
    REVERSAL_WINDOW_CLOSED(409, Retry.NEVER),
    /** Under another number of the reversal. */
    ALREADY_REVERSED(409, Retry.NEVER),
    /** The payment came after its reversal. */
    PAYMENT_VOIDED(409, Retry.NEVER),
    REVERSAL_NOT_FOUND(404, Retry.NEVER);

    private final int status;
    private final Retry retry;

    PaymentError(int status, Retry retry) {
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
