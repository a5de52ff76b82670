package org.hearth.settlement.api;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text whose records end: whoever reads it by records holds no more than a short one. Within quotes
 * (RFC 4180) the end of a line is none of the record.
 */
final class BoundedLines extends FilterReader {

    private static final int LONGEST = 4_096;

    private int length;
    private boolean quoted;
    private boolean closed;
    private boolean fieldBegins = true;
    private char previous;

    BoundedLines(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count((char) read);
        }
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        int read = super.read(buffer, offset, most);
        for (int i = offset; i < offset + read; i++) {
            count(buffer[i]);
        }
        return read;
    }

    private void count(char next) throws IOException {
        if (next == '"') {
            quote();
        }
        boolean ends = !quoted && (next == '\n' || next == '\r');
        fieldBegins = !quoted && (ends || next == ',');
        length = ends ? 0 : length + 1;
        previous = next;
        if (length > LONGEST) {
            throw new IOException("A line is longer than " + LONGEST);
        }
    }

    /**
     * One within a field that has not begun with a quote is text; two in a quoted field are one.
     */
    private void quote() {
        boolean opens = fieldBegins || closed && previous == '"';
        closed = quoted;
        quoted = !quoted && opens;
    }
}
