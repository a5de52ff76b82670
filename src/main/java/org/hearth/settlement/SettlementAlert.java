package org.hearth.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.id.Ids;

/** A partner's book that did not come in time. */
@Entity
class SettlementAlert {

    @Id long id;
    long dayId;
    long partnerId;
    LocalDate businessDate;
    Instant raisedAt;
    Instant clearedAt;

    protected SettlementAlert() {}

    SettlementAlert(SettlementDay day, Instant now) {
        this.id = Ids.next();
        this.dayId = day.id;
        this.partnerId = day.partnerId;
        this.businessDate = day.businessDate;
        this.raisedAt = now;
    }
}
