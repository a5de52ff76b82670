package org.hearth.payment;

/**
 * The answer to a reversal.
 *
 * @param replayed whether the same request was answered before, with this same answer
 */
public record Reversed(ReversalView reversal, boolean replayed) {}
