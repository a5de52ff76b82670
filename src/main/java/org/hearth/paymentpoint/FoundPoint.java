package org.hearth.paymentpoint;

/**
 * A point that was looked for.
 *
 * @param walkMetres about how far it is to walk: the straight line times {@value
 *     WalkingDistance#DETOUR}; null where nobody said from where
 * @param opening at the moment that was asked for, else now
 */
public record FoundPoint(PaymentPointView point, Integer walkMetres, OpeningState opening) {}
