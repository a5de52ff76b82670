package org.hearth.workorder;

/** A time limit ended, kept or broken; told to other rooms within the transaction. */
public record ClockStopped(OrderView order, OrderClockView clock) {}
