package org.hearth.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hearth.identity.StaffMember;
import org.hearth.platform.id.Ids;

/** The result of a visit; nothing changes or deletes it. */
@Entity
class Inspection {

    @Id long id;
    long orderId;
    long accountId;

    @Enumerated(EnumType.STRING)
    InspectionScope scope;

    Instant at;
    String inspector;
    String inspectorName;
    String sending;

    @Enumerated(EnumType.STRING)
    Presence presence;

    String signedName;
    String note;

    protected Inspection() {}

    Inspection(NewInspection result, long accountId, StaffMember inspector, Instant now) {
        this.id = Ids.next();
        this.orderId = result.orderId();
        this.accountId = accountId;
        this.scope = result.scope();
        this.at = now;
        this.inspector = inspector.username();
        this.inspectorName = inspector.displayName();
        this.sending = result.sending();
        this.presence = result.presence();
        this.signedName = result.signedName();
        this.note = result.note();
    }
}
