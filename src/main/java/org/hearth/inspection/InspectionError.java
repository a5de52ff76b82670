package org.hearth.inspection;

import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.error.Retry;

/** What the room of inspections refuses. */
public enum InspectionError implements ErrorCode {
    INSPECTION_NOT_FOUND(404),
    /** An item without a result, a hazard without what to mend, a signature that is not there. */
    INSPECTION_INCOMPLETE(422),
    HAZARD_NOT_FOUND(404),
    /** The hazard's state does not allow the step. */
    HAZARD_STATE(409);

    private final int status;

    InspectionError(int status) {
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
