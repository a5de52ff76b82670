package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.Ids;

/**
 * One emptying of a terminal's cash box (partner-api.md, Rules of payment, 10). Amounts in fen. The
 * notes of a payment stay in the box when the payment is reversed: it counts all the same.
 */
@Entity
@Table(name = "kiosk_collection")
class CashCollection {

    @Id long id;
    long terminalKey;
    String collectionNumber;

    @Enumerated(EnumType.STRING)
    CollectionState state;

    Instant openedAt;
    String openedBy;
    int payments;
    long postedFen;
    Long countedFen;
    Instant countedAt;
    String countedBy;
    Instant resolvedAt;
    String resolvedBy;
    String resolution;

    @Version int version;

    protected CashCollection() {}

    CashCollection(long terminalKey, String number, Instant openedAt, Actor by) {
        this.id = Ids.next();
        this.terminalKey = terminalKey;
        this.collectionNumber = number;
        this.state = CollectionState.OPEN;
        this.openedAt = openedAt;
        this.openedBy = by.toString();
    }

    /** A cash payment of its time, be it one that was kept offline. */
    void add(long amountFen) {
        payments++;
        postedFen += amountFen;
        if (countedFen != null) {
            judge();
        }
    }

    void counted(Map<Denomination, Integer> notes, Actor by, Instant now) {
        countedFen =
                notes.entrySet().stream()
                        .mapToLong(note -> note.getKey().fen() * note.getValue())
                        .sum();
        countedAt = now;
        countedBy = by.toString();
        judge();
    }

    /**
     * @throws BusinessException COLLECTION_SECOND_PERSON where who counted it resolves it
     */
    Resolution resolve(String reason, Actor by, Instant now) {
        if (by.toString().equals(countedBy)) {
            throw new BusinessException(KioskError.COLLECTION_SECOND_PERSON);
        }
        become(CollectionState.RESOLVED);
        resolution = reason;
        resolvedAt = now;
        resolvedBy = by.toString();
        return new Resolution(this, reason, by, now);
    }

    /** What is too much in the box, or, negative, missing; 0 while it is not counted. */
    long differenceFen() {
        return countedFen == null ? 0 : countedFen - postedFen;
    }

    /** What was said of another difference does not stand for this one; it is kept apart. */
    private void judge() {
        CollectionState next =
                differenceFen() == 0 ? CollectionState.AGREED : CollectionState.DIFFERENT;
        if (state != next) {
            become(next);
        }
        resolution = null;
        resolvedAt = null;
        resolvedBy = null;
    }

    private void become(CollectionState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(collectionNumber + ": " + state + " to " + next);
        }
        state = next;
    }
}
