package org.hearth.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.id.Ids;

/** Somebody who collects money for the utility, or the utility itself. */
@Entity
class Partner {

    @Id long id;

    String code;

    String name;

    String nameEn;

    @Enumerated(EnumType.STRING)
    PartnerKind kind;

    @Enumerated(EnumType.STRING)
    PartnerStatus status;

    LocalDate closedThrough;

    Instant createdAt;

    protected Partner() {}

    Partner(NewPartner asked, Instant now) {
        this.id = Ids.next();
        this.code = asked.code();
        this.name = asked.name();
        this.nameEn = asked.nameEn();
        this.kind = asked.kind();
        this.status = PartnerStatus.ACTIVE;
        this.createdAt = now;
    }
}
