package org.hearth.inspection;

import java.util.List;
import java.util.Map;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.CheckedFile;
import org.hearth.platform.error.BusinessException;

/**
 * The result of a visit as the technician sends it.
 *
 * @param sending names this sending; the same one again is recorded once
 * @param results by item, in the order of the items; empty for a re-check
 * @param signedName typed instead of a drawn signature, or null
 * @param files photos and the signature
 * @param note a word to the customer, or null
 * @param said what the customer reads at the order, in its language
 */
public record NewInspection(
        long orderId,
        String sending,
        InspectionScope scope,
        Map<String, CheckResult> results,
        List<NewHazard> hazards,
        List<HazardRecheck> rechecks,
        Presence presence,
        String signedName,
        List<CheckedFile> files,
        String note,
        String said) {

    /**
     * @throws BusinessException INSPECTION_INCOMPLETE
     */
    void check(List<ItemView> asked) {
        boolean whole =
                scope == InspectionScope.RECHECK
                        || results.keySet()
                                .containsAll(asked.stream().map(ItemView::code).toList());
        List<String> found =
                results.keySet().stream()
                        .filter(item -> results.get(item) == CheckResult.HAZARD)
                        .sorted()
                        .toList();
        List<String> told = hazards.stream().map(NewHazard::itemCode).sorted().toList();
        if (!whole || !found.equals(told) || presence == Presence.SIGNED && !signed()) {
            throw new BusinessException(InspectionError.INSPECTION_INCOMPLETE);
        }
    }

    private boolean signed() {
        return signedName != null
                || files.stream().anyMatch(file -> file.kind() == AttachmentKind.SIGNATURE);
    }
}
