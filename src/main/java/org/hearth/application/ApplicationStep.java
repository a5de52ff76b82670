package org.hearth.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** A step of an application. */
@Entity
class ApplicationStep {

    @Id long id;
    long orderId;
    int position;

    @Enumerated(EnumType.STRING)
    StepName step;

    @Enumerated(EnumType.STRING)
    StepState state;

    Instant beganAt;
    Instant doneAt;

    @Version int version;

    protected ApplicationStep() {}

    ApplicationStep(long orderId, int position, StepName step) {
        this.id = Ids.next();
        this.orderId = orderId;
        this.position = position;
        this.step = step;
        this.state = StepState.WAITING;
    }

    void begin(Instant now) {
        become(StepState.RUNNING);
        beganAt = now;
    }

    void done(Instant now) {
        become(StepState.DONE);
        doneAt = now;
    }

    void waitAgain() {
        become(StepState.WAITING);
        beganAt = null;
    }

    private void become(StepState next) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(ApplicationError.APPLICATION_STEP);
        }
        state = next;
    }
}
