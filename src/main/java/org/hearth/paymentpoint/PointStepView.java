package org.hearth.paymentpoint;

import java.time.Instant;

/**
 * How a point's state changed, and why.
 *
 * @param by username of one of the staff
 */
public record PointStepView(PointState from, PointState to, String reason, String by, Instant at) {}
