package org.hearth.payment.gateway.sandbox;

import java.time.Instant;
import org.hearth.payment.gateway.OrderState;
import org.hearth.payment.gateway.PaymentMethod;

/**
 * What the payer sees at the sandbox cashier.
 *
 * @param amountFen fen
 * @param payable false once it is paid, closed or expired
 */
public record SandboxCashierView(
        String reference,
        PaymentMethod method,
        String description,
        long amountFen,
        OrderState state,
        boolean payable,
        String returnUrl) {

    static SandboxCashierView of(SandboxOrder order, Instant now) {
        return new SandboxCashierView(
                order.reference,
                order.method,
                order.description,
                order.amountFen,
                order.state,
                order.payable(now),
                order.returnUrl);
    }

    SandboxCashierView returningTo(String url) {
        return new SandboxCashierView(
                reference, method, description, amountFen, state, payable, url);
    }
}
