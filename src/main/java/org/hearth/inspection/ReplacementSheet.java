package org.hearth.inspection;

import org.hearth.account.MeterView;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;

/**
 * What the technician replaces.
 *
 * @param meter in use, or null
 * @param done what was recorded, or null
 */
public record ReplacementSheet(
        OrderView order, ReplacedPart part, MeterView meter, ReplacementView done) {

    /** Whether a result can be recorded now. */
    public boolean open() {
        return order.state() == OrderState.ACCEPTED || order.state() == OrderState.ON_SITE;
    }
}
