package org.hearth.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/** A paper on the checklist of an application. */
@Entity
class ApplicationPaper {

    @Id long id;
    long orderId;
    int position;

    @Enumerated(EnumType.STRING)
    PaperKind paper;

    @Enumerated(EnumType.STRING)
    PaperState state;

    String reason;
    Instant changedAt;

    @Version int version;

    protected ApplicationPaper() {}

    ApplicationPaper(long orderId, int position, PaperKind paper, Instant now) {
        this.id = Ids.next();
        this.orderId = orderId;
        this.position = position;
        this.paper = paper;
        this.state = PaperState.NEEDED;
        this.changedAt = now;
    }

    /**
     * @param why it is refused, or null
     * @throws BusinessException PAPER_STATE
     */
    void become(PaperState next, String why, Instant now) {
        if (!state.mayBecome(next)) {
            throw new BusinessException(ApplicationError.PAPER_STATE);
        }
        state = next;
        reason = why;
        changedAt = now;
    }
}
