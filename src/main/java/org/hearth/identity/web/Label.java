package org.hearth.identity.web;

/** A resident's own name for an account, such as "parents": at most twenty characters. */
final class Label {

    static final int LONGEST = 20;

    private Label() {}

    /** The name in what was typed, cut where it is too long; null for none. */
    static String of(String typed) {
        String text = typed == null ? "" : typed.strip().replaceAll("\\p{Cntrl}", "");
        if (text.isEmpty()) {
            return null;
        }
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(length, LONGEST)));
    }
}
