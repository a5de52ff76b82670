package org.hearth.paymentpoint;

/**
 * @param created there was none of this code before
 */
public record SavedPoint(PaymentPointView point, boolean created) {}
