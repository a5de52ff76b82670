package org.hearth.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.hearth.platform.audit.Actor;

/**
 * One step of a hazard.
 *
 * @param from null at the finding
 * @param words of staff, or null
 */
public record HazardStep(
        Instant at,
        Actor actor,
        HazardState from,
        HazardState to,
        LocalDate mendBy,
        String words) {}
