package org.hearth.inspection.web;

import java.util.List;
import org.hearth.inspection.HazardDesk;
import org.hearth.inspection.HazardView;

/**
 * One page of the list of hazards.
 *
 * @param first address of the first page, or null on it
 * @param next address of the next page, or null
 */
public record HazardList(HazardFilter filter, List<HazardView> hazards, String first, String next) {

    static HazardList of(HazardFilter filter, String after, List<HazardView> rows) {
        boolean more = rows.size() > HazardDesk.PAGE;
        List<HazardView> shown = more ? rows.subList(0, HazardDesk.PAGE) : rows;
        return new HazardList(
                filter,
                shown,
                after == null ? null : filter.first(),
                more ? filter.next(shown.get(shown.size() - 1)) : null);
    }
}
