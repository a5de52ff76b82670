package org.hearth.kiosk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.kiosk.CodePayment;
import org.hearth.payment.CheckoutState;
import org.hearth.payment.PaymentState;
import org.hearth.payment.PaymentView;

/** A payment by phone at a kiosk, as the kiosk reads it. */
@Schema(
        name = "KioskCheckout",
        description = "A payment by phone at a kiosk, as it stands now. All amounts are fen.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CodePaymentResponse(
        @Schema(examples = "chk_0f3k9d2m5q7s1v4n6b8h0j2l5p", required = true) String checkoutId,
        @Schema(
                        description =
                                "`waiting`: show the code. `paid`: taken, being booked. `posted`:"
                                        + " booked. `failed`, `closed`: nothing was taken. `refunded`:"
                                        + " given back.",
                        enumeration = {"waiting", "paid", "posted", "failed", "closed", "refunded"},
                        required = true)
                String state,
        @Schema(
                        description = "What the payer pays with.",
                        enumeration = {"wechat-pay", "alipay", "bank-card"},
                        required = true)
                String method,
        @Schema(
                        description = "All methods that are offered here.",
                        examples = "[\"wechat-pay\", \"alipay\"]",
                        required = true)
                List<String> methods,
        @Schema(description = "Fen.", examples = "12830", required = true) long amount,
        @Schema(enumeration = "CNY", required = true) String currency,
        @Schema(
                        description =
                                "What the code to scan says, while there is something to scan.",
                        examples = "weixin://wxpay/bizpayurl?pr=example")
                String code,
        @Schema(description = "What was taken, in fen.", examples = "12830") Long paid,
        @Schema(description = "The money waits in suspense, once it is booked.", required = true)
                boolean suspended,
        @Schema(description = "Once it is booked.", examples = "R0NSV7RD3C1T4E")
                String receiptNumber,
        @Schema(description = "Fen that became credit.", examples = "0") Long credited,
        @Schema(description = "The account's balance right after it, fen.", examples = "0")
                Long balanceAfter) {

    static CodePaymentResponse of(CodePayment checkout) {
        PaymentView payment = checkout.payment();
        return new CodePaymentResponse(
                checkout.checkoutId(),
                state(checkout.state()),
                Published.name(checkout.method()),
                checkout.methods().stream().map(Published::name).toList(),
                checkout.amountFen(),
                "CNY",
                checkout.code(),
                checkout.paidFen(),
                payment != null && payment.state() == PaymentState.SUSPENSE,
                payment == null ? null : payment.receiptNumber(),
                payment == null ? null : payment.creditedFen(),
                payment == null ? null : payment.balanceAfterFen());
    }

    private static String state(CheckoutState state) {
        return state.unpaid() ? "waiting" : Published.name(state);
    }
}
