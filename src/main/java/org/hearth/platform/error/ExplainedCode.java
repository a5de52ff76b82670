package org.hearth.platform.error;

import java.util.Locale;

/** A published code with its words in one language. */
public record ExplainedCode(String code, String title, String detail) {

    /** Its page, below {@code /problems/}. */
    public String page() {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
