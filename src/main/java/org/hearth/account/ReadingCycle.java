package org.hearth.account;

/**
 * When a meter is read: residential accounts every two months, the others monthly (domain.md,
 * Bills).
 */
public enum ReadingCycle {
    ODD_MONTHS,
    EVEN_MONTHS,
    MONTHLY
}
