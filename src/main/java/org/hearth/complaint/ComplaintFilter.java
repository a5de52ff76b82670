package org.hearth.complaint;

/**
 * Which complaints a list shows; null where everything is.
 *
 * @param stage TO_ANSWER or ANSWERED: those that are closed stand in the queue of work orders
 */
public record ComplaintFilter(
        ComplaintStage stage,
        ComplaintKind kind,
        ComplaintCategory category,
        Severity severity,
        String districtCode) {

    public boolean isOrdinary() {
        return severity == Severity.ORDINARY;
    }

    public boolean isMajor() {
        return severity == Severity.MAJOR;
    }
}
