package org.hearth.paymentpoint;

import java.util.List;

/**
 * Some of the points that were looked for: open ones first, then by the way to walk.
 *
 * @param next the cursor of the part after this one, or null
 * @param total how many there are in all parts
 */
public record PointsFound(List<FoundPoint> points, String next, int total) {}
