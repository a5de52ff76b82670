package org.hearth.partner;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** Why a partner's client is turned away whatever it asks, or cannot be set up. */
public enum PartnerError implements ErrorCode {
    /** The utility has suspended the partner; its payments stay as they are. */
    PARTNER_SUSPENDED(403, Retry.NEVER),
    /** The client may call from some addresses only, and this is another. */
    ADDRESS_NOT_ALLOWED(403, Retry.NEVER),
    /** The client signs its payments and reversals; this one is not signed. */
    SIGNATURE_REQUIRED(401, Retry.NEVER),
    /** A signature is there and does not hold; carries {@code reason}. */
    SIGNATURE_INVALID(401, Retry.NEVER),
    /** No partner, client or credential of that name. */
    CLIENT_NOT_FOUND(404, Retry.NEVER),
    /** Another partner has the code. */
    PARTNER_CODE_TAKEN(409, Retry.NEVER),
    /** A key that is private, symmetric, too short, or of a kind that Hearth does not verify. */
    KEY_NOT_SUPPORTED(422, Retry.NEVER),
    /** The client has a key of that id already. */
    KEY_ID_TAKEN(409, Retry.NEVER),
    /** The client or credential was revoked; that is the end of it. */
    CLIENT_REVOKED(409, Retry.NEVER);

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
