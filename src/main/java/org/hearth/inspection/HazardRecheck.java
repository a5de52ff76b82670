package org.hearth.inspection;

import java.time.LocalDate;

/**
 * What a second look at a hazard found.
 *
 * @param mendBy the new day where it is not mended, else null
 */
public record HazardRecheck(long hazardId, boolean mended, LocalDate mendBy) {}
