package org.hearth.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hearth.platform.id.Ids;

/** What was found of one item at one inspection. */
@Entity
@Table(name = "inspection_finding")
class Finding {

    @Id long id;
    long inspectionId;
    String itemCode;

    @Enumerated(EnumType.STRING)
    CheckResult result;

    protected Finding() {}

    Finding(long inspectionId, String itemCode, CheckResult result) {
        this.id = Ids.next();
        this.inspectionId = inspectionId;
        this.itemCode = itemCode;
        this.result = result;
    }
}
