package org.hearth.platform.database;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * Rows that a statement reads by {@code json_table} from one parameter. Its text is the same for
 * any number of them, so that driver and server know it, and it costs the driver next to nothing:
 * thousands of parameters cost it more than the rows cost the database.
 */
public final class JsonRows {

    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    public JsonRows() {
        try {
            json = JSON.createGenerator(text);
            json.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A row, its columns found at {@code '$[0]'} and so on.
     *
     * @param columns text, numbers, instants or null
     */
    public void add(Object... columns) {
        try {
            json.writeStartArray();
            for (Object column : columns) {
                json.writeObject(column instanceof Instant at ? Writes.utc(at).toString() : column);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows that were added; none can be added any more. */
    public String end() {
        try {
            json.close();
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
