package org.hearth.paymentpoint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** A file of points that somebody sent in. */
@Entity
@Table(name = "payment_point_import")
class PointImport {

    @Id long id;
    String fileName;

    @Enumerated(EnumType.STRING)
    ImportFormat format;

    byte[] content;
    String sentBy;
    Instant sentAt;
    String appliedBy;
    Instant appliedAt;
    int created;
    int changed;

    protected PointImport() {}

    PointImport(String fileName, ImportFormat format, byte[] content, Actor actor, Instant now) {
        this.id = Ids.next();
        this.fileName = fileName;
        this.format = format;
        this.content = content;
        this.sentBy = actor.toString();
        this.sentAt = now;
    }

    void apply(Actor actor, Instant now, int pointsCreated, int pointsChanged) {
        appliedBy = actor.toString();
        appliedAt = now;
        created = pointsCreated;
        changed = pointsChanged;
    }

    KeptImport view() {
        return new KeptImport(id, fileName, format, content, sentAt, appliedAt, created, changed);
    }
}
