package org.hearth.notice;

/** Where an interruption stands at a moment. */
public enum InterruptionStage {
    DRAFT,
    COMING,
    RUNNING,
    /** The expected end has passed, and gas is not back. */
    LATE,
    RESTORED,
    WITHDRAWN;

    /** Whether there is no gas. */
    public boolean off() {
        return this == RUNNING || this == LATE;
    }
}
