package org.hearth.settlement;

/** So many entries, and their amounts in fen. */
public record BookSum(long count, long fen) {

    static final BookSum NOTHING = new BookSum(0, 0);

    BookSum plus(BookSum other) {
        return new BookSum(count + other.count, fen + other.fen);
    }
}
