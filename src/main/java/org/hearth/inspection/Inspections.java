package org.hearth.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.attachment.AttachmentContent;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.AttachmentOwner;
import org.hearth.attachment.AttachmentView;
import org.hearth.attachment.Attachments;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.time.UtilityClock;

/** The door to results of inspections; who may see one, the caller has asked. */
@ApplicationScoped
public class Inspections {

    private final InspectionRepository inspections;
    private final FindingRepository findings;
    private final HazardRepository hazards;
    private final InspectionItemRepository items;
    private final Attachments attachments;
    private final Clock clock;

    Inspections(
            InspectionRepository inspections,
            FindingRepository findings,
            HazardRepository hazards,
            InspectionItemRepository items,
            Attachments attachments,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.hazards = hazards;
        this.items = items;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** The day of the last whole inspection, Asia/Shanghai; re-checks do not count. */
    @Transactional
    public Optional<LocalDate> lastOf(long accountId) {
        return inspections
                .newestFull(accountId)
                .map(inspection -> LocalDate.ofInstant(inspection.at, UtilityClock.ZONE));
    }

    /** What an order found, the last time somebody was there for it. */
    @Transactional
    public Optional<InspectionView> ofOrder(long orderId) {
        return inspections.newestOf(orderId).map(this::view);
    }

    /**
     * @throws BusinessException INSPECTION_NOT_FOUND
     */
    @Transactional
    public InspectionView byId(long inspectionId) {
        return view(existing(inspectionId));
    }

    /**
     * A photo of a result, never its signature.
     *
     * @param preview small, for a list
     * @throws BusinessException INSPECTION_NOT_FOUND, ATTACHMENT_NOT_FOUND
     */
    @Transactional
    public AttachmentContent photo(long inspectionId, String file, boolean preview) {
        InspectionView view = byId(inspectionId);
        if (view.photos().stream().noneMatch(photo -> photo.id().equals(file))) {
            throw new BusinessException(InspectionError.INSPECTION_NOT_FOUND);
        }
        AttachmentOwner owner = owner(inspectionId);
        return preview ? attachments.preview(file, owner) : attachments.read(file, owner);
    }

    Inspection existing(long inspectionId) {
        return inspections
                .findByIdOptional(inspectionId)
                .orElseThrow(() -> new BusinessException(InspectionError.INSPECTION_NOT_FOUND));
    }

    private InspectionView view(Inspection inspection) {
        Map<String, ItemView> all = items.all();
        LocalDate today = LocalDate.now(clock);
        List<AttachmentView> files = attachments.of(owner(inspection.id));
        return new InspectionView(
                inspection.id,
                inspection.orderId,
                inspection.accountId,
                inspection.scope,
                inspection.at,
                inspection.inspectorName,
                inspection.presence,
                files.stream().anyMatch(file -> file.kind() == AttachmentKind.SIGNATURE),
                inspection.signedName,
                inspection.note,
                findings.of(inspection.id, all),
                hazards.ofInspection(inspection.id).stream()
                        .map(hazard -> hazard.view(all, today))
                        .toList(),
                files.stream().filter(file -> file.kind() == AttachmentKind.PHOTO).toList());
    }

    static AttachmentOwner owner(long inspectionId) {
        return new AttachmentOwner("inspection", inspectionId);
    }
}
