package org.hearth.payment;

/** How much of a payment went to a bill, in fen. */
public record AllocationView(long billId, long amountFen, long lateFeeFen) {}
