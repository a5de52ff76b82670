package org.hearth.servicetime;

import java.time.Instant;

/**
 * A year whose announcement staff entered.
 *
 * @param document number of the State Council's document
 * @param declaredBy the actor, such as {@code staff:wang}
 */
public record AnnouncedYearView(int year, String document, String declaredBy, Instant declaredAt) {}
