package org.hearth.platform.error;

import java.util.Locale;

/**
 * A refusal that a caller may have to act on. Each room lists its own in an enum; the name of the
 * constant is the published code. Its words stand in {@code web/messages/problem.properties} and
 * {@code problem_en.properties} as {@code CODE.title} and {@code CODE.detail}; the page that
 * explains it, {@code /problems/<code in kebab-case>}, follows from them.
 */
public interface ErrorCode {

    /** The published code, such as {@code ACCOUNT_NOT_FOUND}. */
    String name();

    /** HTTP status of an answer with this code. */
    int status();

    Retry retry();

    /** The problem's {@code type} (RFC 9457), relative to the service's address. */
    default String page() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
