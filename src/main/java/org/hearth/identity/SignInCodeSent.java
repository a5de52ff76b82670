package org.hearth.identity;

import java.util.Locale;

/** A code that somebody needs to sign in with this phone; the language is that of their page. */
public record SignInCodeSent(Phone phone, String code, Locale locale) {

    /** Without the code, so that no log line tells it. */
    @Override
    public String toString() {
        return "SignInCodeSent[" + phone + "]";
    }
}
