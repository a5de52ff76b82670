package org.hearth.paymentpoint.search;

/**
 * All that a place is found by in words: Chinese text by any part of it, Chinese or English in
 * Latin letters by how it sounds.
 */
public final class PlaceText {

    /** Below it one slip makes a word of another. */
    private static final int SHORTEST_FORGIVEN = 4;

    private static final int SHORTEST_PIECE = 2;

    private final String plain;
    private final Reading reading;

    private PlaceText(String plain) {
        this.plain = plain;
        this.reading = Reading.of(plain);
    }

    /** Of names, address and district, Chinese ones first. */
    public static PlaceText of(String... texts) {
        return new PlaceText(TypedWords.plain(String.join("\n", texts)));
    }

    /**
     * @param word of {@link TypedWords#of}
     */
    public boolean has(String word) {
        return TypedWords.latin(word) ? reading.has(word) : hasPieces(word);
    }

    /** A word that ran together, 渝中营业厅, is there by its pieces, in whatever order. */
    private boolean hasPieces(String word) {
        if (plain.contains(word)) {
            return true;
        }
        for (int cut = word.length() - SHORTEST_PIECE; cut >= SHORTEST_PIECE; cut--) {
            if (plain.contains(word.substring(0, cut)) && hasPieces(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has the word but for one typing error, which only Latin letters forgive. */
    public boolean nearly(String word) {
        return TypedWords.latin(word) && word.length() >= SHORTEST_FORGIVEN && reading.nearly(word);
    }
}
