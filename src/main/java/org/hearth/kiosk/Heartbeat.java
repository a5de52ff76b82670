package org.hearth.kiosk;

/**
 * What a terminal reports of itself.
 *
 * @param cashFen in its cash box, as it counts
 * @param sequence the last number it has given to a payment
 * @param queued payments it keeps until the line is back
 */
public record Heartbeat(
        Condition condition,
        long cashFen,
        CashBoxLevel cashBox,
        PaperLevel paper,
        String softwareVersion,
        long sequence,
        int queued) {}
