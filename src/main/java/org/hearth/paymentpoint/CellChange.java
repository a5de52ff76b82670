package org.hearth.paymentpoint;

/** What a file says otherwise than it is known. */
public record CellChange(PointColumn column, String before, String after) {}
