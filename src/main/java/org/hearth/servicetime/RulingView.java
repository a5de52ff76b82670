package org.hearth.servicetime;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody said of a day, and when.
 *
 * @param ruledBy the actor, such as {@code staff:wang}
 */
public record RulingView(
        LocalDate day, Ruling ruling, String reason, String ruledBy, Instant ruledAt) {}
