package org.hearth.notice;

/** What a new version of an interruption says otherwise than the one before. */
public enum InterruptionChange {
    BEGIN,
    END,
    AREA,
    WORDS
}
