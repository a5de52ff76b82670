package org.hearth.paymentpoint.search;

/** One slip of the finger: a letter wrong, one missing, one too many, or two swapped. */
final class OneError {

    private OneError() {}

    /** Whether the text goes on with the word from there, but for at most one slip. */
    static boolean begins(String text, int from, String word) {
        int same = 0;
        while (same < word.length()
                && from + same < text.length()
                && word.charAt(same) == text.charAt(from + same)) {
            same++;
        }
        if (same == word.length()) {
            return true;
        }
        int at = from + same;
        return goesOn(text, at + 1, word, same + 1)
                || goesOn(text, at, word, same + 1)
                || goesOn(text, at + 1, word, same)
                || swapped(text, at, word, same) && goesOn(text, at + 2, word, same + 2);
    }

    private static boolean swapped(String text, int at, String word, int same) {
        return same + 1 < word.length()
                && at + 1 < text.length()
                && word.charAt(same) == text.charAt(at + 1)
                && word.charAt(same + 1) == text.charAt(at);
    }

    private static boolean goesOn(String text, int at, String word, int rest) {
        return text.regionMatches(at, word, rest, word.length() - rest);
    }
}
