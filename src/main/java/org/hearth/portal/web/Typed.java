package org.hearth.portal.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What people type, read with goodwill: full-width digits, spaces and a yuan sign are no error. */
final class Typed {

    private static final Pattern ACCOUNT = Pattern.compile("\\d{5,20}");
    private static final Pattern YUAN = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    private Typed() {}

    static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s,¥元]", "");
    }

    static boolean isAccountNumber(String plain) {
        return ACCOUNT.matcher(plain).matches();
    }

    /** An amount in yuan as fen; empty for anything else. */
    static OptionalLong fen(String text) {
        String plain = plain(text);
        return YUAN.matcher(plain).matches()
                ? OptionalLong.of(new BigDecimal(plain).movePointRight(2).longValueExact())
                : OptionalLong.empty();
    }
}
