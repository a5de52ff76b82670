package org.hearth.portal.desk;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.hearth.platform.text.TypedText;

/** An amount in yuan as staff typed it, more than nothing. */
final class TypedYuan {

    private static final Pattern YUAN = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");

    private TypedYuan() {}

    /** As fen; empty for anything that is no amount. */
    static OptionalLong fen(String text) {
        String plain = TypedText.plain(text);
        if (!YUAN.matcher(plain).matches()) {
            return OptionalLong.empty();
        }
        long fen = new BigDecimal(plain).movePointRight(2).longValueExact();
        return fen > 0 ? OptionalLong.of(fen) : OptionalLong.empty();
    }
}
