package org.hearth.paymentpoint;

import org.hearth.platform.id.PublicId;

/** District and point, {@code 500103-pnt_…}; anything else is the beginning. */
record PointCursor(String district, long id) {

    private static final int DISTRICT = 6;

    static PointCursor parse(String written) {
        if (written == null || written.length() <= DISTRICT) {
            return new PointCursor("", 0);
        }
        var id = PublicId.PAYMENT_POINT.parse(written.substring(DISTRICT + 1));
        return id.isEmpty()
                ? new PointCursor("", 0)
                : new PointCursor(written.substring(0, DISTRICT), id.getAsLong());
    }

    static String after(PaymentPoint last) {
        return last.districtCode + "-" + PublicId.PAYMENT_POINT.of(last.id);
    }
}
