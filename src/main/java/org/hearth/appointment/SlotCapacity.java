package org.hearth.appointment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.hearth.identity.ServiceSkill;
import org.hearth.platform.audit.Actor;

/** How many visits a branch makes in a part of such days. */
@Entity
@IdClass(SlotCapacity.Key.class)
class SlotCapacity {

    /** The branch whose rules hold where another has none. */
    static final String ANY_BRANCH = "";

    @Id String branch;

    @Id
    @Enumerated(EnumType.STRING)
    ServiceSkill skill;

    @Id
    @Enumerated(EnumType.STRING)
    CapacityDay dayKind;

    @Id
    @Enumerated(EnumType.STRING)
    DayPart part;

    int capacity;
    String setBy;
    Instant setAt;

    protected SlotCapacity() {}

    SlotCapacity(Key key) {
        this.branch = key.branch();
        this.skill = key.skill();
        this.dayKind = key.dayKind();
        this.part = key.part();
    }

    void set(int places, Actor by, Instant now) {
        capacity = places;
        setBy = by.toString();
        setAt = now;
    }

    record Key(String branch, ServiceSkill skill, CapacityDay dayKind, DayPart part)
            implements Serializable {}
}
