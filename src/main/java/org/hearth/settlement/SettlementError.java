package org.hearth.settlement;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the settlement room refuses (partner-api.md, Rules of payment, 8). */
public enum SettlementError implements ErrorCode {
    /** Carries {@code count} and {@code total} as the lines have them. */
    TOTALS_WRONG(422, Retry.NEVER),
    /** The date has not begun in Asia/Shanghai. */
    BUSINESS_DATE_AHEAD(422, Retry.NEVER),
    /** Every difference of the date is resolved: no other file is taken. */
    RECONCILIATION_CLOSED(409, Retry.NEVER),
    /** A file of the partner is being judged. */
    RECONCILIATION_IN_PROGRESS(409, Retry.SAME_KEY),
    RECONCILIATION_NOT_FOUND(404, Retry.NEVER),
    /** Somebody else has taken the difference, or it has ended. */
    DIFFERENCE_TAKEN(409, Retry.QUERY_FIRST),
    /** The state of the date does not allow the step. */
    DAY_STEP_NOT_ALLOWED(409, Retry.QUERY_FIRST),
    /** Who closes a date does not confirm it. */
    SECOND_PERSON_NEEDED(409, Retry.NEVER);

    private final int status;
    private final Retry retry;

    SettlementError(int status, Retry retry) {
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
