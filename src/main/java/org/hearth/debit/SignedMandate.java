package org.hearth.debit;

/**
 * The answer to a bank that signs a mandate.
 *
 * @param replayed whether the same request was answered before, with this same answer
 */
public record SignedMandate(MandateView mandate, boolean replayed) {}
