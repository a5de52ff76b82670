package org.hearth.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What a meter showed on a day, however that was learned. Never changed once written. */
@Entity
@Immutable
class Reading {

    @Id long id;
    long accountId;
    long meterId;
    LocalDate readOn;
    BigDecimal valueM3;

    @Enumerated(EnumType.STRING)
    ReadingSource source;

    protected Reading() {}

    static ReadingView view(Reading reading) {
        return reading == null
                ? null
                : new ReadingView(reading.readOn, reading.valueM3, reading.source);
    }
}
