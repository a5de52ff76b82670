package org.hearth.platform.signature;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dictionary of RFC 8941, read strictly: what does not follow the grammar is no dictionary.
 * Values are {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean}, {@code byte[]},
 * {@link Token} or {@link InnerList}.
 */
final class StructuredField {

    private static final Pattern KEY = Pattern.compile("[a-z*][a-z0-9_.*-]*");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z*][!#$%&'*+.^_`|~0-9A-Za-z:/-]*");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}\\.[0-9]{1,3}");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern STRING =
            Pattern.compile("\"((?:[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\])*)\"");
    private static final Pattern BYTES = Pattern.compile(":([A-Za-z0-9+/]*={0,2}):");
    private static final Pattern BOOLEAN = Pattern.compile("\\?([01])");

    private final String text;
    private int at;

    private StructuredField(String text) {
        this.text = text;
    }

    /** A bare word, which is no string. */
    record Token(String name) {}

    /** A value with its parameters, in their order. */
    record Item(Object value, Map<String, Object> parameters) {}

    /** A list in parentheses with the parameters behind it. */
    record InnerList(List<Item> items, Map<String, Object> parameters) {}

    /** Not written as RFC 8941 asks. */
    static final class Malformed extends Exception {
        private Malformed(String what) {
            super(what, null, false, false);
        }
    }

    /**
     * @return members in their order; a key given twice has its last value
     */
    static Map<String, Item> dictionary(String text) throws Malformed {
        return new StructuredField(text.strip()).dictionary();
    }

    private Map<String, Item> dictionary() throws Malformed {
        Map<String, Item> members = new LinkedHashMap<>();
        while (at < text.length()) {
            String key = match(KEY, "a key").group();
            members.remove(key);
            members.put(key, accept('=') ? member() : new Item(true, parameters()));
            spaces();
            if (at == text.length()) {
                return members;
            }
            expect(',');
            spaces();
            if (at == text.length()) {
                throw new Malformed("a comma at the end");
            }
        }
        return members;
    }

    private Item member() throws Malformed {
        if (!accept('(')) {
            return item();
        }
        List<Item> items = new ArrayList<>();
        spaces();
        while (!accept(')')) {
            items.add(item());
            boolean apart = spaces();
            if (!apart && at < text.length() && text.charAt(at) != ')') {
                throw new Malformed("items without a space between");
            }
        }
        Map<String, Object> parameters = parameters();
        return new Item(new InnerList(items, parameters), parameters);
    }

    private Item item() throws Malformed {
        return new Item(bare(), parameters());
    }

    private Map<String, Object> parameters() throws Malformed {
        Map<String, Object> parameters = new LinkedHashMap<>();
        while (accept(';')) {
            spaces();
            String key = match(KEY, "a parameter").group();
            parameters.remove(key);
            parameters.put(key, accept('=') ? bare() : Boolean.TRUE);
        }
        return parameters;
    }

    private Object bare() throws Malformed {
        if (at == text.length()) {
            throw new Malformed("the end");
        }
        return switch (text.charAt(at)) {
            case '"' -> match(STRING, "a string").group(1).replaceAll("\\\\(.)", "$1");
            case ':' -> bytes(match(BYTES, "bytes").group(1));
            case '?' -> match(BOOLEAN, "a boolean").group(1).equals("1");
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> new Token(match(TOKEN, "a token").group());
        };
    }

    private Object number() throws Malformed {
        Matcher decimal = DECIMAL.matcher(text).region(at, text.length());
        if (decimal.lookingAt()) {
            at = decimal.end();
            return new BigDecimal(decimal.group());
        }
        return Long.valueOf(match(INTEGER, "a number").group());
    }

    private static byte[] bytes(String base64) throws Malformed {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new Malformed("bytes");
        }
    }

    private Matcher match(Pattern pattern, String what) throws Malformed {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new Malformed(what);
        }
        at = matcher.end();
        return matcher;
    }

    private boolean accept(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char expected) throws Malformed {
        if (!accept(expected)) {
            throw new Malformed("no " + expected);
        }
    }

    private boolean spaces() {
        int from = at;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at > from;
    }

    /** An inner list in the one spelling of RFC 8941, section 4.1.1.1. */
    static String write(InnerList list) {
        StringBuilder written = new StringBuilder("(");
        for (Item item : list.items()) {
            written.append(written.length() == 1 ? "" : " ").append(write(item));
        }
        return written.append(')').append(parameters(list.parameters())).toString();
    }

    /** A value with its parameters in the one spelling of RFC 8941, section 4.1.3. */
    static String write(Item item) {
        return bare(item.value()) + parameters(item.parameters());
    }

    private static String parameters(Map<String, Object> parameters) {
        StringBuilder written = new StringBuilder();
        parameters.forEach(
                (key, value) -> {
                    written.append(';').append(key);
                    if (!Boolean.TRUE.equals(value)) {
                        written.append('=').append(bare(value));
                    }
                });
        return written.toString();
    }

    private static String bare(Object value) {
        if (value instanceof String string) {
            return '"' + string.replaceAll("([\"\\\\])", "\\\\$1") + '"';
        }
        if (value instanceof byte[] bytes) {
            return ':' + Base64.getEncoder().encodeToString(bytes) + ':';
        }
        if (value instanceof Boolean bool) {
            return bool ? "?1" : "?0";
        }
        if (value instanceof BigDecimal decimal) {
            BigDecimal shortest = decimal.stripTrailingZeros();
            return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
        }
        return value instanceof Token token ? token.name() : value.toString();
    }
}
