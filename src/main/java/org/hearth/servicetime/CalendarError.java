package org.hearth.servicetime;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What is refused of the working calendar. */
public enum CalendarError implements ErrorCode {
    /** Days before today stay as they were. */
    CALENDAR_DAY_PAST(422, Retry.NEVER),
    /** The stretch ends before it begins, or is longer than a month. */
    CALENDAR_STRETCH_WRONG(422, Retry.NEVER),
    /** No day of the stretch was ruled on. */
    CALENDAR_NOTHING_RULED(409, Retry.NEVER),
    /** The holidays of the year are known already, or the year is over. */
    CALENDAR_YEAR_KNOWN(409, Retry.NEVER),
    /** Every announcement has New Year's Day off: the year has not been entered. */
    CALENDAR_YEAR_EMPTY(422, Retry.NEVER);

    private final int status;
    private final Retry retry;

    CalendarError(int status, Retry retry) {
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
