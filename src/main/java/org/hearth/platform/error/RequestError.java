package org.hearth.platform.error;

/** What any page or API may answer, whatever was asked of it. */
public enum RequestError implements ErrorCode {
    /** A field or parameter is missing, unknown, of the wrong type or out of range. */
    REQUEST_INVALID(400, Retry.NEVER),
    /** The body is not what its content type says. */
    BODY_UNREADABLE(400, Retry.NEVER),
    /** A form came without its token: it lay open too long, or was not ours. */
    FORM_EXPIRED(400, Retry.NEVER),
    NOT_AUTHENTICATED(401, Retry.NEVER),
    NOT_ALLOWED(403, Retry.NEVER),
    /** A partner's client calls what its token does not cover. */
    SCOPE_MISSING(403, Retry.NEVER),
    NOT_FOUND(404, Retry.NEVER),
    METHOD_NOT_ALLOWED(405, Retry.NEVER),
    NOT_ACCEPTABLE(406, Retry.NEVER),
    BODY_TOO_LARGE(413, Retry.NEVER),
    MEDIA_TYPE_UNSUPPORTED(415, Retry.NEVER),
    /** Carries {@code retryAfter}, in seconds. */
    RATE_LIMITED(429, Retry.SAME_KEY),
    INTERNAL_ERROR(500, Retry.QUERY_FIRST),
    UNAVAILABLE(503, Retry.SAME_KEY);

    private final int status;
    private final Retry retry;

    RequestError(int status, Retry retry) {
        this.status = status;
        this.retry = retry;
    }

    /** The code for a bare HTTP status of the framework. */
    static RequestError of(int status) {
        for (RequestError error : values()) {
            if (error.status == status) {
                return error;
            }
        }
        return status < 500 ? REQUEST_INVALID : INTERNAL_ERROR;
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
