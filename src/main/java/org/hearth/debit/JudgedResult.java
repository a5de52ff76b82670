package org.hearth.debit;

/**
 * A result and what became of it.
 *
 * @param state of the item now, or null where there is no such item
 */
public record JudgedResult(String itemId, DebitJudgement judgement, DebitItemState state) {}
