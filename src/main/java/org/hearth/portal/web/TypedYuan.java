package org.hearth.portal.web;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.hearth.platform.text.TypedText;

/** An amount in yuan, as it was typed. */
final class TypedYuan {

    private static final Pattern YUAN = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

    private TypedYuan() {}

    /** The amount as fen; empty for anything that is none. */
    static OptionalLong fen(String text) {
        String plain = TypedText.plain(text);
        return YUAN.matcher(plain).matches()
                ? OptionalLong.of(new BigDecimal(plain).movePointRight(2).longValueExact())
                : OptionalLong.empty();
    }
}
