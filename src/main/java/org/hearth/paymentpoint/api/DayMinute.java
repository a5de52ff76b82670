package org.hearth.paymentpoint.api;

/** A time of day as {@code 09:00}, up to {@code 24:00}. */
final class DayMinute {

    static final String PATTERN = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";
    static final String MESSAGE = "{hearth.day-time}";

    private static final int MINUTES_AN_HOUR = 60;

    private DayMinute() {}

    static int parse(String time) {
        String[] parts = time.split(":");
        return Integer.parseInt(parts[0]) * MINUTES_AN_HOUR + Integer.parseInt(parts[1]);
    }

    static Integer parseOrNull(String time) {
        return time == null ? null : (Integer) parse(time);
    }
}
