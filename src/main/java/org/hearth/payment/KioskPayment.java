package org.hearth.payment;

import java.util.List;

/**
 * The place of a payment in its terminal's count.
 *
 * @param missing what had not arrived when this payment was booked; empty where it is read later
 */
public record KioskPayment(String terminalId, long sequence, List<SequenceRange> missing) {}
