package org.hearth.inspection;

import java.time.LocalDate;

/**
 * Which hazards the supervisor looks at.
 *
 * @param branch null for all that the person may see
 * @param grave major ones only
 * @param overdue only those that were to be mended before today
 * @param afterDay the last row of the page before, or null
 */
public record HazardQuery(
        String branch, boolean grave, boolean overdue, LocalDate afterDay, long afterId) {}
