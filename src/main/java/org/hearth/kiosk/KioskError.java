package org.hearth.kiosk;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What kiosks are refused (partner-api.md, Rules of payment, 10). */
public enum KioskError implements ErrorCode {
    /** No such terminal, or somebody else's. */
    TERMINAL_NOT_FOUND(404, Retry.NEVER),
    /** The partner has one of this name already. */
    TERMINAL_KNOWN(409, Retry.NEVER),
    /** A payment names a terminal that the calling client is not. */
    TERMINAL_NOT_YOURS(403, Retry.NEVER),
    /** Blocked by the utility; nothing new is started. */
    TERMINAL_BLOCKED(403, Retry.NEVER),
    /** A terminal pays without its number in the count, or not as a kiosk. */
    SEQUENCE_MISSING(422, Retry.NEVER),
    /** Wrong, used, tried too often or too old: which of them is not told. */
    ACTIVATION_CODE_INVALID(422, Retry.NEVER),
    COLLECTION_NOT_FOUND(404, Retry.NEVER),
    /** The box was taken at another time than is said, or after the one before it. */
    COLLECTION_TIME_WRONG(422, Retry.NEVER),
    /** Counted before, with another result. */
    COLLECTION_COUNTED(409, Retry.NEVER),
    /** Who counted a box does not resolve its difference. */
    COLLECTION_SECOND_PERSON(403, Retry.NEVER),
    /** There is no such gap, or it is explained or filled. */
    GAP_NOT_OPEN(404, Retry.NEVER);

    private final int status;
    private final Retry retry;

    KioskError(int status, Retry retry) {
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
