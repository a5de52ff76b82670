package org.hearth.demo;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Rows of one table as the server's LOAD DATA reads them: UTF-8, tabs between columns, a newline
 * behind each row. Texts hold neither, nor backslashes.
 */
final class Rows {

    private static final int LONGEST_NUMBER = 20;
    private static final byte[] NULL = {'\\', 'N'};

    private byte[] bytes = new byte[1 << 14];
    private int length;
    private int count;
    private boolean inRow;

    Rows number(long value) {
        column(LONGEST_NUMBER);
        digits(value);
        return this;
    }

    Rows text(String value) {
        if (value == null) {
            return none();
        }
        column(3 * value.length());
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        return this;
    }

    Rows name(Enum<?> constant) {
        return text(constant == null ? null : constant.name());
    }

    Rows flag(boolean value) {
        return number(value ? 1 : 0);
    }

    Rows date(LocalDate day) {
        if (day == null) {
            return none();
        }
        column(10);
        day(day);
        return this;
    }

    /** An instant: the day and the time of it, UTC. */
    Rows instant(LocalDate day, int secondOfDay) {
        column(19);
        day(day);
        bytes[length++] = ' ';
        two(secondOfDay / 3600);
        bytes[length++] = ':';
        two(secondOfDay / 60 % 60);
        bytes[length++] = ':';
        two(secondOfDay % 60);
        return this;
    }

    Rows none() {
        column(NULL.length);
        bytes[length++] = NULL[0];
        bytes[length++] = NULL[1];
        return this;
    }

    void end() {
        ensure(1);
        bytes[length++] = '\n';
        inRow = false;
        count++;
    }

    int count() {
        return count;
    }

    int length() {
        return length;
    }

    /** The rows so far, which this no longer holds. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        count = 0;
        return taken;
    }

    private void column(int longest) {
        ensure(longest + 1);
        if (inRow) {
            bytes[length++] = '\t';
        }
        inRow = true;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private void digits(long value) {
        long left = value;
        if (left < 0) {
            bytes[length++] = '-';
            left = -left;
        }
        int size = 1;
        for (long power = 10; size < 19 && left >= power; power *= 10) {
            size++;
        }
        for (int i = length + size - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length += size;
    }

    private void day(LocalDate day) {
        two(day.getYear() / 100);
        two(day.getYear() % 100);
        bytes[length++] = '-';
        two(day.getMonthValue());
        bytes[length++] = '-';
        two(day.getDayOfMonth());
    }

    private void two(int value) {
        bytes[length++] = (byte) ('0' + value / 10);
        bytes[length++] = (byte) ('0' + value % 10);
    }

    private void character(char c) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        }
    }
}
