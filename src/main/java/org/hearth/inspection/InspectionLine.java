package org.hearth.inspection;

import java.time.Instant;

/** An inspection in a list. */
public record InspectionLine(long inspectionId, InspectionScope scope, Instant at, int hazards) {}
