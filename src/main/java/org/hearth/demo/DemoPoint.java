package org.hearth.demo;

import org.hearth.paymentpoint.PointDescription;

/**
 * A payment point of the demonstration.
 *
 * @param partnerId null for the utility's own
 */
record DemoPoint(Long partnerId, String code, PointDescription said) {}
