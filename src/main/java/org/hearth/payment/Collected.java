package org.hearth.payment;

/**
 * The answer to a payment.
 *
 * @param replayed whether the same request was answered before, with this same answer
 */
public record Collected(PaymentView payment, boolean replayed) {}
