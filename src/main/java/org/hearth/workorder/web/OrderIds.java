package org.hearth.workorder.web;

import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.id.PublicId;

/** Orders in addresses, {@code ord_…}. */
final class OrderIds {

    private OrderIds() {}

    static String write(long orderId) {
        return PublicId.WORK_ORDER.of(orderId);
    }

    /**
     * @throws BusinessException NOT_FOUND for anything else
     */
    static long read(String order) {
        return PublicId.WORK_ORDER
                .parse(order)
                .orElseThrow(() -> new BusinessException(RequestError.NOT_FOUND));
    }
}
