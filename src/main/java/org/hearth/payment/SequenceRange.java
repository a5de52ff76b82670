package org.hearth.payment;

/** Successive numbers of a terminal's count, both ends included. */
public record SequenceRange(long from, long to) {}
