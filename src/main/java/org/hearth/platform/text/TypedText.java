package org.hearth.platform.text;

import java.text.Normalizer;

/** What people type into one field, read with goodwill. */
public final class TypedText {

    private TypedText() {}

    /** The text without spaces, commas and yuan signs, full-width characters as plain ones. */
    public static String plain(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,¥元]", "");
    }
}
