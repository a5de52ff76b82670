package org.hearth.platform.site;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Arrays;
import org.hearth.platform.text.Pinyin;

/**
 * One word of a question. Chinese is looked for anywhere in a text, as nothing parts its words;
 * letters and digits at the beginning of a word.
 *
 * @param plain in small letters and half width
 * @param stem without the endings of English
 */
record SoughtWord(String plain, String stem, boolean chinese) {

    private static final int SHORTEST_SOUND = 2;
    private static final int LONGEST_TERM = 8;
    private static final int SHORTEST_STEM = 4;
    private static final LoadingCache<String, Pinyin> SOUNDS =
            Caffeine.newBuilder().maximumSize(2_000).build(Pinyin::of);

    static SoughtWord of(String plain) {
        boolean chinese = plain.codePoints().anyMatch(Character::isIdeographic);
        return new SoughtWord(plain, chinese ? plain : stem(plain), chinese);
    }

    private static String stem(String word) {
        for (String ending : new String[] {"ing", "es", "ed", "s", "e"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    boolean in(String text) {
        String there = SiteQuery.plain(text);
        return chinese
                ? there.contains(plain)
                : Arrays.stream(there.split("[^a-z0-9]+")).anyMatch(word -> word.startsWith(stem));
    }

    /** Whether a Chinese text is meant by its pinyin, whole or by first letters. */
    boolean soundsLike(String text) {
        if (chinese
                || plain.length() < SHORTEST_SOUND
                || text.codePoints().noneMatch(Character::isIdeographic)) {
            return false;
        }
        String letters = Pinyin.letters(plain);
        Pinyin sound = SOUNDS.get(text);
        return letters.length() == plain.length()
                && (sound.full().startsWith(letters)
                        || sound.initials().contains(letters)
                        || letters.length() > SHORTEST_SOUND && sound.full().contains(letters));
    }

    /** The same of terms parted by spaces; what is longer than a term is running text. */
    boolean soundsLikeOneOf(String terms) {
        return !chinese
                && Arrays.stream(terms.split("\\s+"))
                        .anyMatch(term -> term.length() <= LONGEST_TERM && soundsLike(term));
    }

    /** Whether a longer Chinese word is there in parts: most of its pairs of characters are. */
    boolean nearly(String text) {
        int pairs = plain.length() - 1;
        if (!chinese || pairs < 2) {
            return false;
        }
        String there = SiteQuery.plain(text);
        int found = 0;
        for (int i = 0; i < pairs; i++) {
            if (there.contains(plain.substring(i, i + 2))) {
                found++;
            }
        }
        return 2 * found >= pairs;
    }
}
