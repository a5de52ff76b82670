package org.hearth.partner;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** Why a partner's client is turned away whatever it asks. */
public enum PartnerError implements ErrorCode {
    /** The utility has suspended the partner; its payments stay as they are. */
    PARTNER_SUSPENDED(403, Retry.NEVER);

    private final int status;
    private final Retry retry;

    PartnerError(int status, Retry retry) {
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
