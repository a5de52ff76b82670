package org.hearth.paymentpoint;

/**
 * A payment point that was looked for.
 *
 * @param walkMetres about how far it is to walk; null when nobody said from where
 */
public record FoundPoint(PaymentPointView point, Integer walkMetres, OpeningState opening) {}
