package org.hearth.settlement.api;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text whose lines end: whoever reads it by lines holds no more than a short one. */
final class BoundedLines extends FilterReader {

    private static final int LONGEST = 4_096;

    private int length;

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
        length = next == '\n' || next == '\r' ? 0 : length + 1;
        if (length > LONGEST) {
            throw new IOException("A line is longer than " + LONGEST);
        }
    }
}
