package org.hearth.paymentpoint;

/**
 * @param value what was said there
 */
public record FaultAt(PointColumn column, PointFault fault, String value) {}
