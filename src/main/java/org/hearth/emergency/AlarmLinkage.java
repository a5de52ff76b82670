package org.hearth.emergency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** Another service was told of an alarm, or told us (联动). */
@Entity
class AlarmLinkage {

    @Id long id;
    long alarmId;

    @Enumerated(EnumType.STRING)
    EmergencyService service;

    Instant at;
    String actor;
    String words;

    protected AlarmLinkage() {}

    AlarmLinkage(long alarmId, EmergencyService service, Actor actor, String words, Instant now) {
        this.id = Ids.next();
        this.alarmId = alarmId;
        this.service = service;
        this.at = now;
        this.actor = actor.toString();
        this.words = words;
    }

    LinkageView view() {
        return new LinkageView(service, at, Actor.parse(actor).id(), words);
    }
}
