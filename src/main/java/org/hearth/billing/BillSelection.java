package org.hearth.billing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Which of an account's bills are asked for. */
public record BillSelection(Set<BillStatus> statuses, LocalDate from, LocalDate to) {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    public static BillSelection all() {
        return new BillSelection(EnumSet.allOf(BillStatus.class), EVER, FOR_GOOD);
    }

    /** Those that a payment may still be applied to. */
    public static BillSelection unpaid() {
        return new BillSelection(EnumSet.of(BillStatus.OPEN, BillStatus.PART_PAID), EVER, FOR_GOOD);
    }

    /** Those called by a month of a calendar year. */
    public static BillSelection of(int year) {
        return new BillSelection(
                EnumSet.allOf(BillStatus.class),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }
}
