package org.hearth.appointment;

/** A part of such days, of which a rule of capacity speaks. */
public record CapacityCell(CapacityDay day, DayPart part) {}
