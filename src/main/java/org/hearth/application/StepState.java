package org.hearth.application;

/** The life of a step of an application. */
public enum StepState {
    WAITING,
    RUNNING,
    DONE;

    /** Whether a step may go from this state to another; a visit that met nobody waits again. */
    public boolean mayBecome(StepState next) {
        return switch (this) {
            case WAITING -> next == RUNNING;
            case RUNNING -> next == DONE || next == WAITING;
            case DONE -> false;
        };
    }
}
