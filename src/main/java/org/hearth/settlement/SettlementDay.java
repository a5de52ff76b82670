package org.hearth.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** A business date of a partner, and how far its close is. */
@Entity
class SettlementDay {

    @Id long id;
    long partnerId;
    LocalDate businessDate;

    @Enumerated(EnumType.STRING)
    DayClose state;

    Instant bookKeptAt;
    String proposedBy;
    Instant proposedAt;
    String confirmedBy;
    Instant confirmedAt;
    @Version int version;

    protected SettlementDay() {}

    SettlementDay(long partnerId, LocalDate businessDate) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.businessDate = businessDate;
        this.state = DayClose.OPEN;
    }

    void become(DayClose next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(SettlementError.DAY_STEP_NOT_ALLOWED);
        }
        state = next;
    }

    void propose(Actor person, Instant now) {
        become(DayClose.PROPOSED);
        proposedBy = person.toString();
        proposedAt = now;
    }

    void confirm(Actor person, Instant now) {
        requireAnother(person);
        become(DayClose.CLOSED);
        confirmedBy = person.toString();
        confirmedAt = now;
    }

    /** Back to the desk: the two books were not found to agree, or it was closed by mistake. */
    void sendBack() {
        if (state != DayClose.PROPOSED) {
            throw new BusinessException(SettlementError.DAY_STEP_NOT_ALLOWED);
        }
        become(DayClose.RECONCILED);
        proposedBy = null;
        proposedAt = null;
    }

    private void requireAnother(Actor person) {
        if (state == DayClose.PROPOSED && person.toString().equals(proposedBy)) {
            throw new BusinessException(SettlementError.SECOND_PERSON_NEEDED);
        }
    }
}
