package org.hearth.paymentpoint;

import java.util.List;

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

    /**
     * Whether no two of them overlap.
     *
     * @param inOrder the earliest first
     */
    static boolean apart(List<OpenSpan> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).overlaps(inOrder.get(i))) {
                return false;
            }
        }
        return true;
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
