package org.hearth.billing;

import java.util.List;

/**
 * A page of bills, newest first.
 *
 * @param next where older ones begin, or null
 */
public record BillPage(List<BillView> bills, BillCursor next) {

    /**
     * @param found up to one more than fits a page: whether there are older ones
     */
    static BillPage of(List<BillView> found, int limit) {
        if (found.size() <= limit) {
            return new BillPage(found, null);
        }
        List<BillView> fitting = List.copyOf(found.subList(0, limit));
        return new BillPage(fitting, BillCursor.behind(fitting.get(limit - 1)));
    }
}
