package org.hearth.payment.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.payment.PaymentView;

/** Part of a list of payments. */
@Schema(name = "PaymentList")
record PaymentPage(
        @Schema(required = true) List<PaymentResponse> data,
        @Schema(
                        description =
                                "What to send as `after` for the next part; null: there is no more.",
                        nullable = true,
                        required = true)
                String next) {

    /**
     * @param found one more than asked for, if there is more
     */
    static PaymentPage of(List<PaymentView> found, int limit) {
        boolean more = found.size() > limit;
        List<PaymentResponse> data = found.stream().limit(limit).map(PaymentResponse::of).toList();
        return new PaymentPage(data, more ? data.get(limit - 1).paymentId() : null);
    }
}
