package org.hearth.portal.me;

import java.time.LocalDate;
import org.hearth.billing.BillView;

/** The word, sign and colour a bill is marked with. */
enum BillMark {
    DUE("due"),
    OVERDUE("danger"),
    PART_PAID("due"),
    PAID("done"),
    CANCELLED("idle");

    private final String kind;

    BillMark(String kind) {
        this.kind = kind;
    }

    static BillMark of(BillView bill, LocalDate today) {
        if (bill.overdueOn(today)) {
            return OVERDUE;
        }
        return switch (bill.status()) {
            case OPEN -> DUE;
            case PART_PAID -> PART_PAID;
            case PAID -> PAID;
            case CANCELLED -> CANCELLED;
        };
    }

    /** Kind of the {@code status} tag. */
    public String kind() {
        return kind;
    }
}
