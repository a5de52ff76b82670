package org.hearth.payment;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the desks of suspense and refunds refuse. */
public enum DeskError implements ErrorCode {
    /** Somebody has matched, refunded or reversed it meanwhile. */
    SUSPENSE_WORKED(409),
    REFUND_NOT_FOUND(404),
    /** More than the payment's unused credit, or one is under way. */
    REFUND_NOT_POSSIBLE(409),
    /** Who proposed a refund does not approve it. */
    REFUND_SECOND_PERSON(403),
    /** The step is not legal from the refund's state. */
    REFUND_WORKED(409);

    private final int status;

    DeskError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Retry retry() {
        return Retry.NEVER;
    }
}
