package org.hearth.complaint;

import java.util.regex.Pattern;

/**
 * Words that may tell of gas that is leaking or missing now. That is never a form's matter
 * (domain.md, Service requests): the page says what to do and which number to call.
 */
public final class GasAlarm {

    private static final Pattern WORDS =
            Pattern.compile(
                    "漏气|泄漏|泄露|漏燃气|漏天然气|(燃气|煤气|天然气|臭鸡蛋|臭蛋)的?(味|气味|臭味)"
                            + "|闻到.{0,6}(味|臭)|没气|没有气|没得气"
                            + "|\\bleak(s|ed|ing|age)?\\b|smell\\w*( of| like)?( the| some)? (gas|rotten eggs?)"
                            + "|gas smell|\\bno gas\\b",
                    Pattern.CASE_INSENSITIVE);

    private GasAlarm() {}

    public static boolean in(String text) {
        return text != null && WORDS.matcher(text).find();
    }
}
