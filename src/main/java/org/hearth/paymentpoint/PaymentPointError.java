package org.hearth.paymentpoint;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the room of payment points refuses. */
public enum PaymentPointError implements ErrorCode {
    PAYMENT_POINT_NOT_FOUND(404, Retry.NEVER),
    /** Carries {@code districtCode}. */
    DISTRICT_UNKNOWN(422, Retry.NEVER),
    POINT_CODE_TAKEN(409, Retry.NEVER),
    /** Somebody else changed the point meanwhile. */
    POINT_CHANGED(409, Retry.NEVER),
    /** The file would change other points now than it was shown to. */
    IMPORT_OUTDATED(409, Retry.NEVER),
    IMPORT_APPLIED(409, Retry.NEVER);

    private final int status;
    private final Retry retry;

    PaymentPointError(int status, Retry retry) {
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
