package org.hearth.portal.me;

import java.util.Optional;
import org.hearth.billing.BillSelection;

/**
 * Which bills a list shows, as its address says it: {@code all}, {@code unpaid} or a year.
 *
 * @param show the text of the address
 */
record BillFilter(String show, BillSelection selection) {

    private static final String ALL = "all";
    private static final String UNPAID = "unpaid";

    /** All bills for anything that is no filter. */
    static BillFilter of(String show) {
        if (UNPAID.equals(show)) {
            return new BillFilter(UNPAID, BillSelection.unpaid());
        }
        return year(show)
                .map(year -> new BillFilter(show, BillSelection.of(year)))
                .orElseGet(() -> new BillFilter(ALL, BillSelection.all()));
    }

    private static Optional<Integer> year(String show) {
        return show != null && show.matches("[12]\\d{3}")
                ? Optional.of(Integer.valueOf(show))
                : Optional.empty();
    }

    public boolean is(Object other) {
        return show.equals(other.toString());
    }

    public boolean all() {
        return show.equals(ALL);
    }
}
