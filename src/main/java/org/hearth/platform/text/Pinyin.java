package org.hearth.platform.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * How Chinese sounds: pinyin without tones and spaces, and the first letter of each syllable. Words
 * in Latin letters stay as they are.
 */
public record Pinyin(String full, String initials) {

    /** They take half a second to load, and few need them. */
    private static final class Readers {
        static final Transliterator NAME = Transliterator.getInstance("Han-Latin/Names");
        static final Transliterator TEXT = Transliterator.getInstance("Han-Latin");
    }

    public static Pinyin of(String text) {
        return read(Readers.TEXT, text);
    }

    /** Surnames are read as surnames (单 is shan, 曾 is zeng) by the table of Unicode's CLDR. */
    public static Pinyin ofName(String name) {
        return read(Readers.NAME, name);
    }

    private static Pinyin read(Transliterator reader, String text) {
        StringBuilder full = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (String syllable : reader.transliterate(text).split("[^\\p{L}\\p{M}]+")) {
            String letters = letters(syllable);
            if (!letters.isEmpty()) {
                full.append(letters);
                initials.append(letters.charAt(0));
            }
        }
        return new Pinyin(full.toString(), initials.toString());
    }

    /** Letters as they are kept and compared: a to z, and ü, which keyboards write v, as u. */
    public static String letters(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .replace('v', 'u');
    }
}
