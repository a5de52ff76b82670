package org.hearth.paymentpoint;

import java.time.LocalDateTime;

/**
 * Whether a point is open at a moment. All times are Asia/Shanghai.
 *
 * @param closesAt null when it is closed, and for one that does not close within 14 days
 * @param opensAt the next time; null when it is open, and when that is not within 14 days or not
 *     known before a year's holidays are announced
 * @param closesInMinutes when 20 or fewer are left; else null
 * @param announced false: that day's holidays are not published, and so its hours are not known
 */
public record OpeningState(
        boolean open,
        LocalDateTime closesAt,
        LocalDateTime opensAt,
        Integer closesInMinutes,
        boolean announced) {

    public OpeningState(
            boolean open, LocalDateTime closesAt, LocalDateTime opensAt, Integer closesInMinutes) {
        this(open, closesAt, opensAt, closesInMinutes, true);
    }
}
