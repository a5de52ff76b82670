package org.hearth.kiosk;

import java.time.Instant;

/**
 * What finance said of a collection's difference.
 *
 * @param differenceFen counted less posted, as it was then
 */
public record ResolutionView(
        Instant resolvedAt, String resolvedBy, long differenceFen, String reason) {}
