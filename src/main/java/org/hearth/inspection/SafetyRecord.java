package org.hearth.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hearth.account.AccountView;

/**
 * What is known of the safety of a home.
 *
 * @param lastOn the last whole inspection, Asia/Shanghai, or null
 * @param inspections newest first
 */
public record SafetyRecord(
        AccountView account,
        LocalDate lastOn,
        List<HazardView> open,
        List<HazardView> closed,
        List<InspectionLine> inspections,
        List<ReplacementView> replacements) {

    private static final int EVERY_YEARS = 2;

    /** The day by which law asks for the next inspection; null before the first. */
    public LocalDate nextBy() {
        return lastOn == null ? null : lastOn.plusYears(EVERY_YEARS);
    }
}
