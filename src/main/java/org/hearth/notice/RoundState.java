package org.hearth.notice;

/** Whether a walk through the affected accounts goes on. */
public enum RoundState {
    RUNNING,
    DONE,
    /** Something newer is said before everybody was told this. */
    SUPERSEDED
}
