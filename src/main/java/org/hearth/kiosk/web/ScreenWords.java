package org.hearth.kiosk.web;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.hearth.platform.html.Brand;
import org.hearth.platform.http.Language;

/**
 * The texts of the touch page by language and key; in {@code web/messages/kioskscreen.properties}.
 */
final class ScreenWords {

    private static final String BUNDLE = "messages.kioskscreen";
    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ScreenWords() {}

    static Map<String, Map<String, String>> both(Brand brand) {
        return Map.of(
                Language.CHINESE.tag(), in(Locale.ROOT, brand.name().chinese()),
                Language.ENGLISH.tag(), in(Locale.ENGLISH, brand.name().english()));
    }

    private static Map<String, String> in(Locale locale, String brand) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        BUNDLE, locale, Thread.currentThread().getContextClassLoader(), ONLY_ASKED);
        Map<String, String> words = new TreeMap<>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        words.put("brand", brand);
        return words;
    }
}
