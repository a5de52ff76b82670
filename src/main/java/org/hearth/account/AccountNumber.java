package org.hearth.account;

import java.util.regex.Pattern;

/** The form of an account number (domain.md, Accounts). */
public final class AccountNumber {

    public static final String PATTERN = "[0-9]{5,20}";
    public static final String MESSAGE = "{hearth.account-number}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private AccountNumber() {}

    public static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
