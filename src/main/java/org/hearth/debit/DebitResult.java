package org.hearth.debit;

/**
 * A bank's result of one item.
 *
 * @param itemId as the bank wrote it
 * @param amountFen what was collected; null for other outcomes
 * @param reason of a failure or return; null for a collected item
 */
public record DebitResult(
        String itemId, DebitOutcome outcome, Long amountFen, DebitReason reason) {}
