package org.hearth.notice;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the notice room refuses. */
public enum NoticeError implements ErrorCode {
    INTERRUPTION_NOT_FOUND(404, Retry.NEVER),
    /** It is not in the state, or not at the time, that the step begins from. */
    INTERRUPTION_STATE(409, Retry.NEVER),
    /** Somebody else changed it since it was read. */
    INTERRUPTION_CHANGED(409, Retry.NEVER),
    /** The end is not after the beginning, or has passed. */
    INTERRUPTION_TIMES(422, Retry.NEVER),
    /** Planned, and less than 48 hours ahead (domain.md, Law). */
    INTERRUPTION_TOO_SOON(422, Retry.NEVER),
    /** What has begun cannot begin at another time. */
    INTERRUPTION_BEGUN(422, Retry.NEVER),
    /** An area in which there is no account: nobody would be told. */
    INTERRUPTION_AREA_EMPTY(422, Retry.NEVER),
    /** The new version says nothing new. */
    INTERRUPTION_UNCHANGED(422, Retry.NEVER),
    ARTICLE_NOT_FOUND(404, Retry.NEVER),
    /** Another article of the kind has this name in addresses. */
    ARTICLE_SLUG_TAKEN(409, Retry.NEVER),
    /** The version is published, is not the last one any more, or somebody else changed it. */
    ARTICLE_STATE(409, Retry.NEVER);

    private final int status;
    private final Retry retry;

    NoticeError(int status, Retry retry) {
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
