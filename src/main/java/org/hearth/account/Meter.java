package org.hearth.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

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

    MeterView view() {
        return new MeterView(
                id, serialNumber, meterType, installedOn, hoseInstalledOn, hoseExpiresOn);
    }
}
