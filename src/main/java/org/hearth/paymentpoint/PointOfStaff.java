package org.hearth.paymentpoint;

import java.util.List;
import org.hearth.partner.PartnerView;

/**
 * A point as staff see it.
 *
 * @param operator null: the utility itself
 */
public record PointOfStaff(PaymentPointView point, PartnerView operator) {

    /**
     * @param next the cursor of the part after this one, or null
     */
    public record Part(List<PointOfStaff> points, String next) {}

    public PointCells cells() {
        return PointCells.of(
                operator == null ? "" : operator.code(), point.code(), point.description());
    }
}
