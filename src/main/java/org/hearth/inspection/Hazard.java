package org.hearth.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;
import org.hearth.workorder.OrderView;

/** Something dangerous in a home, until somebody has seen that it is mended. */
@Entity
class Hazard {

    @Id long id;
    long inspectionId;
    long orderId;
    long accountId;
    String branch;
    String street;
    String itemCode;

    @Enumerated(EnumType.STRING)
    HazardGrade grade;

    boolean grave;
    String mend;
    LocalDate mendBy;

    @Enumerated(EnumType.STRING)
    HazardState state;

    boolean openState;
    LocalDate recheckOn;
    Long recheckOrderId;

    @Version int version;

    protected Hazard() {}

    Hazard(NewHazard found, long inspectionId, OrderView order) {
        this.id = Ids.next();
        this.inspectionId = inspectionId;
        this.orderId = order.orderId();
        this.accountId = order.accountId();
        this.branch = order.branch();
        this.street = order.place().street();
        this.itemCode = found.itemCode();
        this.grade = found.grade();
        this.grave = found.grade().grave();
        this.mend = found.mend();
        this.mendBy = found.mendBy();
        this.state = HazardState.FOUND;
        this.openState = true;
        this.recheckOn = found.mendBy();
    }

    void become(HazardState next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(
                    InspectionError.HAZARD_STATE, Map.of("hazardState", state.name()));
        }
        state = next;
        openState = next != HazardState.CLOSED;
        if (!openState) {
            recheckOn = null;
        }
    }

    /** Somebody will look again. */
    void recheckBy(long order) {
        recheckOn = null;
        recheckOrderId = order;
    }

    /** Nobody is on the way any more; the next order is due on a day. */
    void recheckOn(LocalDate day) {
        recheckOn = day;
        recheckOrderId = null;
    }

    HazardView view(Map<String, ItemView> items, LocalDate today) {
        return new HazardView(
                id,
                inspectionId,
                accountId,
                branch,
                street,
                items.get(itemCode),
                grade,
                mend,
                mendBy,
                state,
                state.toMend() && mendBy.isBefore(today),
                recheckOrderId);
    }
}
