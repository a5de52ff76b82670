package org.hearth.paymentpoint.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text sounds, syllable by syllable, in pinyin without tones; a word in Latin letters counts
 * as one syllable. What is typed may take each syllable whole or by its first letter, the last one
 * by any beginning of it: {@code yunlingzhihang}, {@code ylzh} and {@code yunlzh} are all 云岭支行.
 */
final class Reading {

    private static final Pattern PART = Pattern.compile("\\p{IsHan}+|[a-z]+");

    /** They take half a second to load. */
    private static final class Reader {
        static final Transliterator HAN = Transliterator.getInstance("Han-Latin");
    }

    private final String[][] syllables;
    private final String letters;
    private final int[] begins;
    private final int alphabet;

    private Reading(List<String[]> syllables) {
        this.syllables = syllables.toArray(String[][]::new);
        this.begins = new int[this.syllables.length];
        StringBuilder all = new StringBuilder();
        int seen = 0;
        for (int i = 0; i < begins.length; i++) {
            begins[i] = all.length();
            all.append(this.syllables[i][0]);
            for (String way : this.syllables[i]) {
                seen |= alphabet(way);
            }
        }
        this.letters = all.toString();
        this.alphabet = seen;
    }

    /**
     * @param plain as {@link TypedWords#plain} writes it
     */
    static Reading of(String plain) {
        List<String[]> syllables = new ArrayList<>();
        Matcher parts = PART.matcher(plain);
        while (parts.find()) {
            if (parts.group().charAt(0) > 'z') {
                addHan(parts.group(), syllables);
            } else {
                syllables.add(new String[] {folded(parts.group())});
            }
        }
        return new Reading(syllables);
    }

    private static void addHan(String run, List<String[]> syllables) {
        int[] signs = run.codePoints().toArray();
        String[] read = Reader.HAN.transliterate(run).split(" +");
        for (int i = 0; i < signs.length; i++) {
            String sign = Character.toString(signs[i]);
            String usual = read.length == signs.length ? read[i] : Reader.HAN.transliterate(sign);
            String letters = folded(TypedWords.plain(usual).replaceAll("[^a-z]", ""));
            String[] ways = ManyReadings.of(sign, letters);
            if (!ways[0].isEmpty()) {
                syllables.add(ways);
            }
        }
    }

    /** Keyboards write ü as v, and some people as u. */
    private static String folded(String letters) {
        return letters.replace('v', 'u').intern();
    }

    /** Whether the text sounds like this, from the beginning of any of its syllables. */
    boolean has(String typed) {
        String word = folded(typed);
        if ((alphabet(word) & ~alphabet) != 0) {
            return false;
        }
        for (int i = 0; i < syllables.length; i++) {
            if (goesOn(word, 0, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(String word, int at, int syllable) {
        if (at == word.length()) {
            return true;
        }
        if (syllable == syllables.length) {
            return false;
        }
        for (String way : syllables[syllable]) {
            if (way.charAt(0) != word.charAt(at)) {
                continue;
            }
            int left = word.length() - at;
            if (left < way.length() && way.startsWith(word.substring(at))) {
                return true;
            }
            if (word.startsWith(way, at) && goesOn(word, at + way.length(), syllable + 1)) {
                return true;
            }
            if (goesOn(word, at + 1, syllable + 1)) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #has} by whole syllables, but for one letter wrong, missing, added or swapped. */
    boolean nearly(String typed) {
        String word = folded(typed);
        for (int begin : begins) {
            if (OneError.begins(letters, begin, word)) {
                return true;
            }
        }
        return false;
    }

    private static int alphabet(String letters) {
        int seen = 0;
        for (int i = 0; i < letters.length(); i++) {
            seen |= 1 << (letters.charAt(i) - 'a');
        }
        return seen;
    }
}
