package org.hearth.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.id.Ids;

/** The result of a visit that replaced a meter or a hose; nothing changes or deletes it. */
@Entity
class Replacement {

    @Id long id;
    long orderId;
    long accountId;

    @Enumerated(EnumType.STRING)
    ReplacedPart part;

    Instant at;
    String technician;
    String sending;
    LocalDate doneOn;
    String oldSerial;
    BigDecimal finalM3;
    String newSerial;
    BigDecimal firstM3;
    LocalDate hoseExpiresOn;

    protected Replacement() {}

    Replacement(NewReplacement done, long accountId, String technician, Instant now) {
        this.id = Ids.next();
        this.orderId = done.orderId();
        this.accountId = accountId;
        this.part = done.part();
        this.at = now;
        this.technician = technician;
        this.sending = done.sending();
        this.doneOn = done.doneOn();
        this.oldSerial = done.oldSerial();
        this.finalM3 = done.finalM3();
        this.newSerial = done.newSerial();
        this.firstM3 = done.firstM3();
        this.hoseExpiresOn = done.hoseExpiresOn();
    }

    ReplacementView view() {
        return new ReplacementView(
                part, doneOn, oldSerial, finalM3, newSerial, firstM3, hoseExpiresOn);
    }
}
