package org.hearth.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A line of a partner's book, how it was judged, and the payment or reversal that it is. */
@Entity
@IdClass(ReconciliationLine.Key.class)
class ReconciliationLine {

    @Id long reconciliationId;
    @Id int lineNo;

    @Enumerated(EnumType.STRING)
    EntryKind kind;

    String transactionNumber;
    String accountNumber;
    long amountFen;
    Instant occurredAt;

    @Enumerated(EnumType.STRING)
    Judgement judgement;

    @Enumerated(EnumType.STRING)
    DifferenceReason reason;

    Long entryId;
    Long entryFen;
    LocalDate entryDate;

    protected ReconciliationLine() {}

    /** A line of a file. */
    static final class Key {
        long reconciliationId;
        int lineNo;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.reconciliationId == reconciliationId
                    && key.lineNo == lineNo;
        }

        @Override
        public int hashCode() {
            return Objects.hash(reconciliationId, lineNo);
        }
    }
}
