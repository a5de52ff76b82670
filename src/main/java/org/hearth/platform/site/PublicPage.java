package org.hearth.platform.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.platform.html.Visit;
import org.hearth.platform.http.Language;

/**
 * A page that everybody may come upon: by the search over the site, and, unless it is somebody's
 * own, by search engines. Nothing personal stands in any of its texts.
 *
 * @param path its address on this site, without a query
 * @param title as a result of the search
 * @param otherTitle the same in the other language: people search in another than they read
 * @param what one sentence, which is also what search engines show
 * @param words by which it is found beside those, in every language, separated by spaces; may be
 *     empty
 * @param own whether it shows each visitor their own, so that no search engine has use for it
 * @param changed the last day its content changed, Asia/Shanghai; null where none is known
 */
public record PublicPage(
        String path,
        Function<Visit, String> title,
        Function<Visit, String> otherTitle,
        Function<Visit, String> what,
        Function<Visit, String> words,
        boolean own,
        LocalDate changed) {

    public static PublicPage at(String path) {
        return new PublicPage(
                path, visit -> "", visit -> "", visit -> "", visit -> "", false, null);
    }

    /** With texts of a message bundle. */
    public <M> PublicPage named(
            Class<M> messages,
            Function<M, String> title,
            Function<M, String> what,
            Function<M, String> words) {
        return new PublicPage(
                path,
                visit -> title.apply(visit.messages(messages)),
                visit -> title.apply(visit.messages(messages, visit.language().other())),
                visit -> what.apply(visit.messages(messages)),
                visit -> inEach(language -> words.apply(visit.messages(messages, language))),
                own,
                changed);
    }

    /** With texts that a room keeps in each language. */
    public PublicPage told(
            Function<Language, String> title,
            Function<Language, String> what,
            Function<Language, String> words) {
        return new PublicPage(
                path,
                visit -> title.apply(visit.language()),
                visit -> title.apply(visit.language().other()),
                visit -> what.apply(visit.language()),
                visit -> inEach(words),
                own,
                changed);
    }

    private static String inEach(Function<Language, String> words) {
        return Arrays.stream(Language.values()).map(words).collect(Collectors.joining(" "));
    }

    public PublicPage ofTheirOwn() {
        return new PublicPage(path, title, otherTitle, what, words, true, changed);
    }

    public PublicPage changedOn(LocalDate day) {
        return new PublicPage(path, title, otherTitle, what, words, own, day);
    }
}
