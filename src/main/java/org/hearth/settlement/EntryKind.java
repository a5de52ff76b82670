package org.hearth.settlement;

/** What a line of either book is (partner-api.md, Calls). */
public enum EntryKind {
    PAYMENT(1),
    /** A payment taken back on its own business day (冲正). */
    REVERSAL(-1);

    private final int sign;

    EntryKind(int sign) {
        this.sign = sign;
    }

    /** What a line of so much does to the total of a book: reversals count against it. */
    long signed(long fen) {
        return sign * fen;
    }
}
