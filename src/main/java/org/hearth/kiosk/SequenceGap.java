package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hearth.payment.SequenceRange;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** Successive numbers of a terminal's count that have not arrived. */
@Entity
@Table(name = "kiosk_gap")
class SequenceGap {

    @Id long id;
    long terminalKey;
    long firstNo;
    long lastNo;

    @Enumerated(EnumType.STRING)
    GapState state;

    Instant foundAt;
    Instant filledAt;
    Instant explainedAt;
    String explainedBy;
    String explanation;

    protected SequenceGap() {}

    SequenceGap(long terminalKey, long firstNo, long lastNo, Instant foundAt) {
        this.id = Ids.next();
        this.terminalKey = terminalKey;
        this.firstNo = firstNo;
        this.lastNo = lastNo;
        this.state = GapState.OPEN;
        this.foundAt = foundAt;
    }

    SequenceRange range() {
        return new SequenceRange(firstNo, lastNo);
    }

    /**
     * A number of it has arrived, be the gap explained or not.
     *
     * @return the part behind the number, where it parts the gap in two
     */
    Optional<SequenceGap> arrived(long number, Instant now) {
        if (firstNo == lastNo) {
            become(GapState.FILLED);
            filledAt = now;
            return Optional.empty();
        }
        if (number == firstNo) {
            firstNo++;
            return Optional.empty();
        }
        long end = lastNo;
        lastNo = number - 1;
        return number == end ? Optional.empty() : Optional.of(behind(number, end));
    }

    private SequenceGap behind(long number, long end) {
        SequenceGap rest = new SequenceGap(terminalKey, number + 1, end, foundAt);
        rest.state = state;
        rest.explainedAt = explainedAt;
        rest.explainedBy = explainedBy;
        rest.explanation = explanation;
        return rest;
    }

    void explain(String reason, Actor by, Instant now) {
        become(GapState.EXPLAINED);
        explanation = reason;
        explainedAt = now;
        explainedBy = by.toString();
    }

    private void become(GapState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("Gap " + id + ": " + state + " to " + next);
        }
        state = next;
    }
}
