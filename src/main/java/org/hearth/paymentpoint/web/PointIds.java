package org.hearth.paymentpoint.web;

import org.hearth.paymentpoint.PaymentPointError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;

/** The ids in addresses of the desk. */
final class PointIds {

    private PointIds() {}

    static long point(String id) {
        return of(PublicId.PAYMENT_POINT, id);
    }

    static long file(String id) {
        return of(PublicId.POINT_IMPORT, id);
    }

    private static long of(PublicId kind, String id) {
        return kind.parse(id)
                .orElseThrow(
                        () -> new BusinessException(PaymentPointError.PAYMENT_POINT_NOT_FOUND));
    }
}
