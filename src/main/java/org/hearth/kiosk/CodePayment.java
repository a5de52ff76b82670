package org.hearth.kiosk;

import java.util.Set;
import org.hearth.payment.CheckoutState;
import org.hearth.payment.PaymentView;
import org.hearth.payment.gateway.PaymentMethod;

/**
 * A payment by phone at a kiosk, as it stands.
 *
 * @param methods all that could be chosen here
 * @param code what the code to scan says; null when there is nothing to scan any more
 * @param paidFen taken by the gateway, or null
 * @param payment once it is booked, or null
 */
public record CodePayment(
        String checkoutId,
        CheckoutState state,
        PaymentMethod method,
        Set<PaymentMethod> methods,
        long amountFen,
        String code,
        Long paidFen,
        PaymentView payment) {}
