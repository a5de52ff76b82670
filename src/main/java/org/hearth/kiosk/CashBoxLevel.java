package org.hearth.kiosk;

/** How full a terminal's cash box is. */
public enum CashBoxLevel {
    NORMAL,
    NEARLY_FULL,
    FULL
}
