package org.hearth.workorder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hearth.platform.id.Ids;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.ServiceClass;

/** One time limit of an order, while it runs and after (domain.md, Service time limits). */
@Entity
class OrderClock {

    @Id long id;
    long orderId;
    String branch;

    @Enumerated(EnumType.STRING)
    WorkOrderType type;

    @Enumerated(EnumType.STRING)
    ClockStep step;

    @Enumerated(EnumType.STRING)
    ServiceClass serviceClass;

    Instant startedAt;
    Instant dueAt;
    Instant floorDueAt;
    Instant agreedDueAt;
    String agreement;
    Instant halfAt;
    Instant lateAt;
    Instant nextMarkAt;
    int marks;
    Instant pausedAt;
    Instant stoppedAt;
    boolean broken;

    @Version int version;

    protected OrderClock() {}

    OrderClock(WorkOrder order, ClockStep step, ServiceClass serviceClass, Instant now) {
        this.id = Ids.next();
        this.orderId = order.id;
        this.branch = order.branch;
        this.type = order.type;
        this.step = step;
        this.serviceClass = serviceClass;
        this.startedAt = now;
    }

    boolean running() {
        return stoppedAt == null;
    }

    /**
     * The first instant that is too late: as agreed with the customer, else as promised, else as
     * law demands.
     */
    Instant ends() {
        if (agreedDueAt != null) {
            return agreedDueAt;
        }
        return dueAt != null ? dueAt : floorDueAt;
    }

    void runs(ClockTimes times) {
        dueAt = times.dueAt();
        floorDueAt = times.floorDueAt();
        halfAt = agreedDueAt == null ? times.halfAt() : null;
        lateAt = agreedDueAt == null ? times.lateAt() : null;
        nextMark();
    }

    void agree(Instant due, String reason) {
        agreedDueAt = due;
        agreement = reason;
        halfAt = null;
        lateAt = null;
        nextMark();
    }

    void pause(Instant now) {
        pausedAt = now;
        nextMarkAt = null;
    }

    void resume(ClockTimes times) {
        pausedAt = null;
        runs(times);
    }

    void stop(Instant now) {
        stoppedAt = now;
        nextMarkAt = null;
        broken = broken || ends() != null && !now.isBefore(ends());
    }

    /** The mark that is to be said now; the next one is set. */
    ClockMark mark(Instant now) {
        ClockMark said = markAt(now);
        marks = said.ordinal();
        broken = broken || said == ClockMark.BROKEN;
        nextMark();
        return said;
    }

    private ClockMark markAt(Instant now) {
        if (ends() != null && !now.isBefore(ends())) {
            return ClockMark.BROKEN;
        }
        return lateAt != null && !now.isBefore(lateAt) ? ClockMark.LATE : ClockMark.HALF;
    }

    private void nextMark() {
        Instant end = ends();
        nextMarkAt =
                switch (ClockMark.values()[marks]) {
                    case NONE -> halfAt != null ? halfAt : end;
                    case HALF -> lateAt != null ? lateAt : end;
                    case LATE -> end;
                    case BROKEN -> null;
                };
    }

    OrderClockView view(List<ClockPause> pauses) {
        return new OrderClockView(
                id,
                orderId,
                step,
                serviceClass,
                startedAt,
                ends(),
                floorDueAt,
                agreement,
                ClockMark.values()[marks],
                pausedAt,
                pauses.stream().map(ClockPause::view).toList(),
                stoppedAt,
                broken);
    }
}
