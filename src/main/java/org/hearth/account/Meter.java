package org.hearth.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hearth.platform.id.Ids;

/** A gas meter at an account's address, and the hose behind it. */
@Entity
class Meter {

    @Id long id;
    long accountId;
    String serialNumber;

    @Enumerated(EnumType.STRING)
    MeterType meterType;

    LocalDate installedOn;
    LocalDate hoseInstalledOn;
    LocalDate hoseExpiresOn;
    LocalDate removedOn;

    protected Meter() {}

    /** Takes this one down and fits another of its kind; the hose stays. */
    Meter replacedBy(MeterChange change) {
        Meter next = new Meter();
        next.id = Ids.next();
        next.accountId = accountId;
        next.serialNumber = change.newSerial();
        next.meterType = meterType;
        next.installedOn = change.on();
        next.hoseInstalledOn = hoseInstalledOn;
        next.hoseExpiresOn = hoseExpiresOn;
        removedOn = change.on();
        return next;
    }

    MeterView view() {
        return new MeterView(
                id, serialNumber, meterType, installedOn, hoseInstalledOn, hoseExpiresOn);
    }
}
