package org.hearth.paymentpoint;

import java.time.LocalDateTime;

/**
 * Whether a point is open at one moment, and until when that holds; all times Asia/Shanghai.
 *
 * @param closesAt null when closed, and when it does not close within 14 days
 * @param opensAt when it opens next; null when open, or when nobody knows within 14 days
 * @param closesInMinutes only when 20 or fewer are left
 */
public record OpeningState(
        boolean open, LocalDateTime closesAt, LocalDateTime opensAt, Integer closesInMinutes) {}
