package org.hearth.platform.error;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words for each code, in Chinese and English. A resource bundle and not a Qute one, because
 * its keys are the codes of every room and platform knows no room.
 */
@Singleton
public class ProblemTexts {

    private static final String BUNDLE = "messages.problem";
    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String title(ErrorCode code, Locale locale) {
        return bundle(locale).getString(code.name() + ".title");
    }

    public String detail(ErrorCode code, Locale locale) {
        return bundle(locale).getString(code.name() + ".detail");
    }

    /** The words for a published code, if there is such a code. */
    Optional<Text> find(String code, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        if (!bundle.containsKey(code + ".title")) {
            return Optional.empty();
        }
        return Optional.of(
                new Text(bundle.getString(code + ".title"), bundle.getString(code + ".detail")));
    }

    /** A sentence that belongs to no code, such as {@code violation.unknown}. */
    String sentence(String key, Locale locale) {
        return bundle(locale).getString(key);
    }

    private ResourceBundle bundle(Locale locale) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return ResourceBundle.getBundle(BUNDLE, locale, loader, ONLY_ASKED);
    }

    /** What happened, and what to do about it. */
    record Text(String title, String detail) {}
}
