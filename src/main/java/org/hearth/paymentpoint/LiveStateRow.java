package org.hearth.paymentpoint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last word on how it is at a point. */
@Entity
@Table(name = "payment_point_live")
class LiveStateRow {

    @Id long pointId;
    Integer waiting;
    boolean countersClosed;

    @Enumerated(EnumType.STRING)
    GasPressure pressure;

    Instant saidAt;

    protected LiveStateRow() {}

    LiveState view() {
        return new LiveState(waiting, countersClosed, pressure, saidAt);
    }
}
