package org.hearth.inspection;

import java.time.Instant;
import java.util.List;
import org.hearth.attachment.AttachmentView;

/**
 * The written result of an inspection.
 *
 * @param inspector the name of who looked
 * @param signature whether one was drawn; its picture is shown to nobody
 * @param signedName typed instead, or null
 * @param findings empty for a re-check
 * @param hazards as they stand now
 */
public record InspectionView(
        long inspectionId,
        long orderId,
        long accountId,
        InspectionScope scope,
        Instant at,
        String inspector,
        Presence presence,
        boolean signature,
        String signedName,
        String note,
        List<FindingView> findings,
        List<HazardView> hazards,
        List<AttachmentView> photos) {}
