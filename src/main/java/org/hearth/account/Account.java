package org.hearth.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One supply address with its meters, known by its number (户号). */
@Entity
class Account {

    @Id long id;
    String number;
    long customerId;

    @Enumerated(EnumType.STRING)
    AccountClass accountClass;

    String subclassCode;

    @Enumerated(EnumType.STRING)
    MeterType meterType;

    @Enumerated(EnumType.STRING)
    ReadingCycle readingCycle;

    boolean lowIncome;

    @Enumerated(EnumType.STRING)
    AccountStatus status;

    String districtCode;
    String street;
    String addressDetail;
    LocalDate openedOn;

    /** Fen; credit positive, arrears negative. Late fees count from the day they are charged. */
    @Column(name = "balance_fen")
    long balanceFen;

    @Version int version;

    protected Account() {}
}
