package org.hearth.notice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.hearth.account.Area;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;

/** What was said of an interruption at a time. */
@Entity
class InterruptionVersion {

    private static final Comparator<Area> BY_NAME =
            Comparator.comparing(Area::districtCode)
                    .thenComparing(Area::street)
                    .thenComparing(Area::community);

    @Id long id;
    long interruptionId;

    @Column(name = "version_no")
    int number;

    Instant beginsAt;
    Instant endsAt;
    String workZh;
    String workEn;
    String urgentZh;
    String urgentEn;
    Instant madeAt;
    String madeBy;

    @ElementCollection
    @CollectionTable(name = "interruption_area", joinColumns = @JoinColumn(name = "version_id"))
    Set<AreaRow> areas = new HashSet<>();

    protected InterruptionVersion() {}

    InterruptionVersion(
            long interruptionId, int number, InterruptionPlan plan, Actor by, Instant now) {
        this.id = Ids.next();
        this.interruptionId = interruptionId;
        this.number = number;
        write(plan, by, now);
    }

    /** Of a draft; what was published is followed and never written over. */
    void write(InterruptionPlan plan, Actor by, Instant now) {
        beginsAt = plan.beginsAt();
        endsAt = plan.endsAt();
        workZh = plan.words().workZh();
        workEn = plan.words().workEn();
        urgentZh = plan.words().urgentZh();
        urgentEn = plan.words().urgentEn();
        madeAt = now;
        madeBy = by.toString();
        areas.clear();
        plan.areas().forEach(area -> areas.add(AreaRow.of(area)));
    }

    InterruptionPlan plan() {
        return new InterruptionPlan(
                beginsAt,
                endsAt,
                new InterruptionWords(workZh, workEn, urgentZh, urgentEn),
                areas.stream().map(AreaRow::area).sorted(BY_NAME).toList());
    }

    /** An area as it is stored. */
    @Embeddable
    record AreaRow(String districtCode, String street, String community) {

        static AreaRow of(Area area) {
            return new AreaRow(area.districtCode(), area.street(), area.community());
        }

        Area area() {
            return new Area(districtCode, street, community);
        }
    }
}
