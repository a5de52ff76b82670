package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hearth.payment.SequenceRange;
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
     * A number of it has arrived.
     *
     * @return the part behind the number, where it parts the gap in two
     */
    Optional<SequenceGap> arrived(long number, Instant now) {
        if (firstNo == lastNo) {
            state = GapState.FILLED;
            filledAt = now;
            return Optional.empty();
        }
        if (number == firstNo) {
            firstNo++;
            return Optional.empty();
        }
        long end = lastNo;
        lastNo = number - 1;
        return number == end
                ? Optional.empty()
                : Optional.of(new SequenceGap(terminalKey, number + 1, end, foundAt));
    }
}
