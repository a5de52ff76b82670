package org.hearth.paymentpoint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last word of a point on itself. */
@Entity
@Table(name = "payment_point_report")
class ReportedState {

    @Id long pointId;

    @Enumerated(EnumType.STRING)
    Fitness fitness;

    boolean takesCash;
    Instant reportedAt;

    protected ReportedState() {}

    PointReport view() {
        return new PointReport(fitness, takesCash, reportedAt);
    }
}
