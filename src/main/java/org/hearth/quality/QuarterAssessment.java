package org.hearth.quality;

import java.util.List;

/**
 * All units in a quarter, the best first.
 *
 * @param closed whether it was closed: then it stays as it is
 * @param over whether the quarter is over, so that it may be closed
 */
public record QuarterAssessment(
        Quarter quarter, Formula formula, List<Assessed> units, boolean closed, boolean over) {}
