package org.hearth.workorder;

import java.time.Instant;

/**
 * When a clock ends and warns; each null where nothing is promised, or the year's holidays are not
 * published.
 *
 * @param floorDueAt what law demands
 * @param halfAt 50 % of the working time
 * @param lateAt 80 % of the working time
 */
record ClockTimes(Instant dueAt, Instant floorDueAt, Instant halfAt, Instant lateAt) {}
