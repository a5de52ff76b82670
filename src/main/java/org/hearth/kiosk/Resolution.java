package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** What was said of a collection's difference, and of which difference; fen. Never changed. */
@Entity
@Table(name = "kiosk_resolution")
class Resolution {

    @Id long id;
    long collectionId;
    Instant resolvedAt;
    String resolvedBy;
    long postedFen;
    long countedFen;
    String reason;

    protected Resolution() {}

    Resolution(CashCollection collection, String reason, Actor by, Instant now) {
        this.id = Ids.next();
        this.collectionId = collection.id;
        this.resolvedAt = now;
        this.resolvedBy = by.toString();
        this.postedFen = collection.postedFen;
        this.countedFen = collection.countedFen;
        this.reason = reason;
    }

    ResolutionView view() {
        return new ResolutionView(resolvedAt, resolvedBy, countedFen - postedFen, reason);
    }
}
