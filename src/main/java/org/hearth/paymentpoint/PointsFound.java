package org.hearth.paymentpoint;

import java.util.List;

/**
 * Some of the payment points that were found.
 *
 * @param next the cursor of the part after this one, or null
 * @param total of all parts
 */
public record PointsFound(List<FoundPoint> points, String next, int total) {}
