package org.hearth.payment;

import java.util.List;

/**
 * Where the money of a payment in suspense may belong.
 *
 * @param nearNumbers numbers of accounts that differ by one digit, or by two that changed places
 * @param sameAmount numbers of accounts with an open bill of just this amount
 * @param neighbours what the same partner took just before and after
 */
public record SuspenseClues(
        List<String> nearNumbers, List<String> sameAmount, List<NeighbourPayment> neighbours) {}
