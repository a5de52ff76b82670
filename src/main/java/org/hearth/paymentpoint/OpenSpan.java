package org.hearth.paymentpoint;

/**
 * A stretch of one day, in minutes from midnight, Asia/Shanghai.
 *
 * @param closesMinute the first minute that is closed again; 1440 is midnight
 */
public record OpenSpan(int opensMinute, int closesMinute) implements Comparable<OpenSpan> {

    private static final int HOUR = 60;

    boolean contains(int minute) {
        return opensMinute <= minute && minute < closesMinute;
    }

    boolean overlaps(OpenSpan other) {
        return opensMinute < other.closesMinute && other.opensMinute < closesMinute;
    }

    public String opens() {
        return clock(opensMinute);
    }

    public String closes() {
        return clock(closesMinute);
    }

    private static String clock(int minute) {
        return String.format("%02d:%02d", minute / HOUR, minute % HOUR);
    }

    @Override
    public int compareTo(OpenSpan other) {
        return Integer.compare(opensMinute, other.opensMinute);
    }
}
