package org.hearth.payment;

import org.hearth.payment.gateway.PaymentMethod;

/**
 * What somebody wants to pay for an account that is theirs to see.
 *
 * @param residentId who is signed in, or null for a guest
 * @param amountFen fen
 * @param description what the payer reads at the cashier; nothing personal
 */
public record StartCheckout(
        String accountNumber,
        Long residentId,
        PaymentMethod method,
        long amountFen,
        String description) {}
