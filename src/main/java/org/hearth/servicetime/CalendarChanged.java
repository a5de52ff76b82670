package org.hearth.servicetime;

import java.time.LocalDate;

/**
 * Staff changed the calendar; whoever keeps due times counts them anew. Fired within the
 * transaction of the change.
 *
 * @param first the first day that may be another kind of day now
 */
public record CalendarChanged(LocalDate first) {}
