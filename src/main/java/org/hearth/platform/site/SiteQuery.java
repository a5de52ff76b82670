package org.hearth.platform.site;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.platform.html.Visit;

/**
 * What somebody typed into the search over the site: at most {@value #MOST_WORDS} words, each of
 * which has to be found.
 *
 * @param text as typed, trimmed
 */
public record SiteQuery(String text, List<SoughtWord> words) {

    /** Of {@link FoundPage#weight}. */
    public static final int IN_TITLE = 8;

    /** Characters that are looked at. */
    public static final int LONGEST = 60;

    private static final int IN_WORDS = 4;
    private static final int IN_WHAT = 2;
    private static final int MOST_WORDS = 5;

    public SiteQuery {
        words = List.copyOf(words);
    }

    /** The question; empty where nothing was typed that can be looked for. */
    public static Optional<SiteQuery> of(String typed) {
        String text = typed == null ? "" : typed.strip();
        text = text.substring(0, Math.min(text.length(), LONGEST));
        List<SoughtWord> words =
                Arrays.stream(plain(text).split("[^\\p{L}\\p{M}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map(SoughtWord::of)
                        .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new SiteQuery(text, words));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Those of some pages that have every word, in any order. */
    public List<FoundPage> among(Collection<PublicPage> pages, Visit visit) {
        return pages.stream()
                .map(
                        page -> {
                            String title = page.title().apply(visit);
                            String what = page.what().apply(visit);
                            String words = page.words().apply(visit);
                            int weight =
                                    Math.max(
                                            weight(title, what, words),
                                            weight(page.otherTitle().apply(visit), what, words));
                            return new FoundPage(page.path(), title, what, weight);
                        })
                .filter(found -> found.weight() > 0)
                .toList();
    }

    /** 0 where a word is nowhere. */
    int weight(String title, String what, String otherWords) {
        int sum = 0;
        for (SoughtWord word : words) {
            int found =
                    Math.max(
                            word.in(title) ? IN_TITLE : word.soundsLike(title) ? IN_TITLE - 1 : 0,
                            Math.max(
                                    word.in(otherWords)
                                            ? IN_WORDS
                                            : word.soundsLikeOneOf(otherWords) ? IN_WORDS - 1 : 0,
                                    word.in(what) ? IN_WHAT : 0));
            if (found == 0) {
                found = word.nearly(title + " " + otherWords) ? 2 : word.nearly(what) ? 1 : 0;
            }
            if (found == 0) {
                return 0;
            }
            sum += found;
        }
        return sum;
    }
}
