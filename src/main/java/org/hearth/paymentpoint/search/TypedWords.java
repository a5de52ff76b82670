package org.hearth.paymentpoint.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What somebody typed to find a place, cut into words where the script changes. */
public final class TypedWords {

    private static final int MOST = 8;
    private static final int LONGEST = 40;
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}+|[a-z]+|[\\p{L}\\p{N}&&[^\\p{IsHan}a-z]]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private TypedWords() {}

    /**
     * The words, of which a place has to have each; what comes after the eighth is passed over.
     *
     * @param typed may be null
     */
    public static List<String> of(String typed) {
        return typed == null
                ? List.of()
                : WORD.matcher(plain(typed))
                        .results()
                        .map(MatchResult::group)
                        .map(word -> word.substring(0, Math.min(LONGEST, word.length())))
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** In small letters without tones and accents, full-width signs as plain ones. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static boolean latin(String word) {
        return word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }
}
