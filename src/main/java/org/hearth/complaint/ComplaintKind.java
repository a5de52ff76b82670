package org.hearth.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.servicetime.ServiceClass;
import org.hearth.workorder.WorkOrderType;

/** What a customer says to the utility. */
public enum ComplaintKind {
    COMPLAINT(WorkOrderType.COMPLAINT, ServiceClass.ORDINARY),
    QUESTION(WorkOrderType.QUESTION, null),
    /** No time is promised for an answer, and none is invented. */
    PRAISE(WorkOrderType.PRAISE, null);

    private final WorkOrderType type;
    private final ServiceClass beginsAs;

    ComplaintKind(WorkOrderType type, ServiceClass beginsAs) {
        this.type = type;
        this.beginsAs = beginsAs;
    }

    WorkOrderType type() {
        return type;
    }

    /** The class of time limits that it begins with, or null. */
    ServiceClass beginsAs() {
        return beginsAs;
    }

    static Optional<ComplaintKind> of(WorkOrderType type) {
        return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
    }

    /** What one of this kind may be about. */
    public List<ComplaintCategory> categories() {
        return Arrays.stream(ComplaintCategory.values())
                .filter(category -> this != PRAISE || category.praised())
                .toList();
    }
}
