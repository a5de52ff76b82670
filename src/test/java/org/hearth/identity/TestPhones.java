package org.hearth.identity;

import java.util.concurrent.atomic.AtomicLong;

/** A phone of its own for each test, so that no test meets another's codes and limits. */
public final class TestPhones {

    private static final AtomicLong NEXT = new AtomicLong(15_500_000_000L);

    private TestPhones() {}

    public static Phone next() {
        return new Phone(Long.toString(NEXT.incrementAndGet()));
    }

    /** A network address of its own, from the block for documentation (RFC 5737). */
    public static String nextAddress() {
        long number = NEXT.incrementAndGet();
        return "198.51.%d.%d".formatted(number / 250 % 250, number % 250);
    }
}
