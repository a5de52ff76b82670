package org.hearth.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

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
}
