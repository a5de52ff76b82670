package org.hearth.inspection;

import java.time.LocalDate;

/**
 * A hazard as its customer and staff see it.
 *
 * @param mendBy the last day to mend it, Asia/Shanghai
 * @param overdue whether the customer was to have mended it
 * @param recheckOrderId the order of the next look at it, or null while none is made
 */
public record HazardView(
        long hazardId,
        long inspectionId,
        long accountId,
        String branch,
        String street,
        ItemView item,
        HazardGrade grade,
        String mend,
        LocalDate mendBy,
        HazardState state,
        boolean overdue,
        Long recheckOrderId) {

    /** Whether the customer may say that it is mended. */
    public boolean reportable() {
        return state.toMend();
    }

    public boolean open() {
        return state != HazardState.CLOSED;
    }
}
