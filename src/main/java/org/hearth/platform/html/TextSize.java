package org.hearth.platform.html;

/**
 * How large the visitor wants letters and targets; all but the first are elder mode (interface.md,
 * Feel): 22, 26 and 30 px.
 */
public enum TextSize {
    STANDARD,
    ELDER_1,
    ELDER_2,
    ELDER_3;

    static final String COOKIE = "hearth-elder";

    /** The size with this number; standard for any other text. */
    static TextSize of(String number) {
        for (TextSize size : values()) {
            if (size.number().equals(number)) {
                return size;
            }
        }
        return STANDARD;
    }

    String number() {
        return Integer.toString(ordinal());
    }
}
