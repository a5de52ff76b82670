package org.hearth.platform.error;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words for each code, in Chinese and English. A resource bundle and not a Qute one, because
 * its keys are the codes of every room and platform knows no room.
 */
@Singleton
public class ProblemTexts {

    private static final String TITLE = ".title";
    private static final String DETAIL = ".detail";
    private static final String BUNDLE = "messages.problem";
    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String title(ErrorCode code, Locale locale) {
        return bundle(locale).getString(code.name() + TITLE);
    }

    public String detail(ErrorCode code, Locale locale) {
        return bundle(locale).getString(code.name() + DETAIL);
    }

    public ExplainedCode explain(String code, Locale locale) {
        ResourceBundle words = bundle(locale);
        return new ExplainedCode(
                code, words.getString(code + TITLE), words.getString(code + DETAIL));
    }

    /** Every published code that has words, in alphabetical order. */
    List<String> codes() {
        return bundle(Locale.ROOT).keySet().stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .sorted()
                .toList();
    }

    /** A sentence that belongs to no code, such as {@code violation.unknown}. */
    public String sentence(String key, Locale locale) {
        return bundle(locale).getString(key);
    }

    private ResourceBundle bundle(Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ResourceBundle.getBundle(BUNDLE, locale, loader, ONLY_ASKED);
    }
}
