package org.hearth.paymentpoint;

import java.util.List;

/**
 * What {@link PointCells} say.
 *
 * @param partnerId null: the utility's own
 * @param said null where something is wrong
 * @param faults empty where all is right
 */
public record PointReading(
        Long partnerId, String code, PointDescription said, List<FaultAt> faults) {}
