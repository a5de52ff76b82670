package org.hearth.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a date or instant from text alone; Jackson's own would take numbers and arrays, too. */
final class TextOnly<T> extends StdScalarDeserializer<T> {

    private final transient Function<String, T> parse;

    TextOnly(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        String text = parser.getText();
        try {
            return parse.apply(text);
        } catch (DateTimeException notOne) {
            return (T) context.handleWeirdStringValue(handledType(), text, "not ISO 8601");
        }
    }
}
