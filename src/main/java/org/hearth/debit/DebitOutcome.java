package org.hearth.debit;

/** What a bank reports of an item (partner-api.md, Rules of payment, 9). */
public enum DebitOutcome {
    COLLECTED(DebitItemState.COLLECTED),
    FAILED(DebitItemState.FAILED),
    RETURNED(DebitItemState.RETURNED);

    private final DebitItemState state;

    DebitOutcome(DebitItemState state) {
        this.state = state;
    }

    /** The state that an item enters by it. */
    DebitItemState state() {
        return state;
    }
}
