package org.hearth.inspection;

import java.util.List;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;

/**
 * What the technician has to look at.
 *
 * @param items empty for a re-check
 * @param hazards the account's open ones, each to be looked at again
 * @param done the result that was recorded, or null
 */
public record InspectionSheet(
        OrderView order,
        InspectionScope scope,
        List<ItemView> items,
        List<HazardView> hazards,
        InspectionView done) {

    /** Whether a result can be recorded now. */
    public boolean open() {
        return order.state() == OrderState.ACCEPTED || order.state() == OrderState.ON_SITE;
    }
}
