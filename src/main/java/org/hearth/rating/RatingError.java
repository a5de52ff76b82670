package org.hearth.rating;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the room of ratings refuses. */
public enum RatingError implements ErrorCode {
    /** No card has this code, or the order is somebody else's. */
    STAR_CARD_UNKNOWN(404, Retry.NEVER),
    /** The sixty days are over. */
    STAR_CARD_EXPIRED(410, Retry.NEVER),
    /** Customers rate, staff do not. */
    RATING_BY_STAFF(403, Retry.NEVER),
    RATING_NOT_FOUND(404, Retry.NEVER),
    /** The call-back has ended, or none is due. */
    RATING_CALL_STATE(409, Retry.NEVER),
    /** Who handled the order does not call about its rating. */
    RATING_CALL_BY_HANDLER(409, Retry.NEVER),
    /** No questionnaire has this code. */
    SURVEY_UNKNOWN(404, Retry.NEVER),
    /** The thirty days are over. */
    SURVEY_EXPIRED(410, Retry.NEVER),
    /** A share holds from tomorrow on at the earliest. */
    SURVEY_RULE_DAY(422, Retry.NEVER);

    private final int status;
    private final Retry retry;

    RatingError(int status, Retry retry) {
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
