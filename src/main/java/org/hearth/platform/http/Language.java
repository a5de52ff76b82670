package org.hearth.platform.http;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** The two languages of the portal. Chinese is what an unknown caller gets. */
public enum Language {
    CHINESE("zh-CN", "zh"),
    ENGLISH("en", "en");

    public static final String COOKIE = "hearth-locale";

    private final String tag;
    private final String prefix;
    private final Locale locale;

    Language(String tag, String prefix) {
        this.tag = tag;
        this.prefix = prefix;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** What the visitor chose, else what the browser or client prefers. */
    public static Language of(RoutingContext request) {
        Cookie chosen = request.request().getCookie(COOKIE);
        if (chosen != null) {
            return of(chosen.getValue());
        }
        for (LanguageHeader preferred : request.acceptableLanguages()) {
            for (Language language : values()) {
                if (language.prefix.equalsIgnoreCase(preferred.tag())) {
                    return language;
                }
            }
        }
        return CHINESE;
    }

    /** The language with this tag; Chinese for any other. */
    public static Language of(String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : CHINESE;
    }

    /** As in {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
