package org.hearth.identity.web;

import java.util.regex.Pattern;

/** A page of this portal to go on to; what leads elsewhere is replaced. */
final class LocalPath {

    /** Starts with one slash; no backslash or control character, which browsers read as slashes. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,300}");

    private LocalPath() {}

    static String of(String asked, String otherwise) {
        return asked != null && LOCAL.matcher(asked).matches() ? asked : otherwise;
    }
}
