package org.hearth.account;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * How a holder's name sounds: pinyin without tones and spaces, and the first letter of each
 * syllable. Surnames are read as surnames (单 is shan, 曾 is zeng) by the table of Unicode's CLDR.
 */
public record NameReading(String pinyin, String initials) {

    private static final int LONGEST_PINYIN = 160;
    private static final int LONGEST_INITIALS = 40;

    /** They take half a second to load, and only who writes or loads customers needs them. */
    private static final class Readers {
        static final Transliterator PERSON = Transliterator.getInstance("Han-Latin/Names");
        static final Transliterator COMPANY = Transliterator.getInstance("Han-Latin");
    }

    public NameReading {
        pinyin = pinyin.substring(0, Math.min(pinyin.length(), LONGEST_PINYIN));
        initials = initials.substring(0, Math.min(initials.length(), LONGEST_INITIALS));
    }

    public static NameReading of(CustomerKind kind, String name) {
        Transliterator reader = kind == CustomerKind.PERSON ? Readers.PERSON : Readers.COMPANY;
        StringBuilder pinyin = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (String syllable : reader.transliterate(name).split("[^\\p{L}\\p{M}]+")) {
            String letters = letters(syllable);
            if (!letters.isEmpty()) {
                pinyin.append(letters);
                initials.append(letters.charAt(0));
            }
        }
        return new NameReading(pinyin.toString(), initials.toString());
    }

    /** The reading of a name put together from two. */
    public NameReading then(NameReading rest) {
        return new NameReading(pinyin + rest.pinyin, initials + rest.initials);
    }

    /** Letters as they are kept and compared: a to z, and ü, which keyboards write v, as u. */
    static String letters(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .replace('v', 'u');
    }
}
