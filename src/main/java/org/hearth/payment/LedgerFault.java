package org.hearth.payment;

/**
 * A row whose figures do not agree.
 *
 * @param rule which invariant is broken
 * @param id of the account, bill or payment, as the rule says
 * @param recordedFen what the row says
 * @param computedFen what its parts add up to
 */
public record LedgerFault(LedgerRule rule, long id, long recordedFen, long computedFen) {}
