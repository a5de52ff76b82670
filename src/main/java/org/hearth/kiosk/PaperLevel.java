package org.hearth.kiosk;

/** What is left of the paper for receipts. */
public enum PaperLevel {
    OK,
    LOW,
    OUT
}
