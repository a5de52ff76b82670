package org.hearth.payment;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the website's payments refuse. */
public enum CheckoutError implements ErrorCode {
    CHECKOUT_NOT_FOUND(404, Retry.NEVER),
    /** No gateway serves the method; nothing was taken. */
    PAYMENT_METHOD_UNAVAILABLE(503, Retry.NEVER);

    private final int status;
    private final Retry retry;

    CheckoutError(int status, Retry retry) {
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
