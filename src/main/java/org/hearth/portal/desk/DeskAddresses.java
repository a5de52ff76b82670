package org.hearth.portal.desk;

import io.quarkus.qute.TemplateExtension;
import org.hearth.payment.NeighbourPayment;
import org.hearth.payment.RefundView;
import org.hearth.payment.RefundablePayment;
import org.hearth.payment.SuspenseRow;
import org.hearth.payment.SuspenseView;
import org.hearth.platform.id.PublicId;

/** Where the pages of the money desks are: {@code {row.href}}. */
@TemplateExtension
final class DeskAddresses {

    private DeskAddresses() {}

    static String href(SuspenseRow row) {
        return SuspensePages.PATH + "/" + PublicId.PAYMENT.of(row.paymentId());
    }

    static String href(SuspenseView item) {
        return SuspensePages.PATH + "/" + PublicId.PAYMENT.of(item.paymentId());
    }

    static String href(RefundView refund) {
        return RefundPages.PATH + "/" + PublicId.REFUND.of(refund.refundId());
    }

    static String publicId(SuspenseView item) {
        return PublicId.PAYMENT.of(item.paymentId());
    }

    static String publicId(RefundablePayment payment) {
        return PublicId.PAYMENT.of(payment.paymentId());
    }

    static String publicId(NeighbourPayment payment) {
        return PublicId.PAYMENT.of(payment.paymentId());
    }
}
