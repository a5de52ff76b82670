package org.hearth.debit;

/** What became of one result; none stops the rest. */
public enum DebitJudgement {
    /** Applied now. */
    ACCEPTED,
    /** Applied before; nothing was done again. */
    REPLAYED,
    /** No item of this batch. */
    UNKNOWN_ITEM,
    /** Another amount than the item's; nothing was posted. */
    AMOUNT_MISMATCH,
    /**
     * The item had another result before, none that could be returned, or one that the books cannot
     * follow; it stays as it was.
     */
    CONFLICT
}
