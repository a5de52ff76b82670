package org.hearth.paymentpoint;

import java.util.List;

/**
 * Some payment points, by district.
 *
 * @param next the cursor of the part after this one, or null
 */
public record PointPage(List<PaymentPointView> points, String next) {}
