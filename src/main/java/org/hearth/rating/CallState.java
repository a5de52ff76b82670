package org.hearth.rating;

/** The life of the call-back that a low rating asks for. */
public enum CallState {
    /** No call is due. */
    NONE,
    WAITING,
    /** Called, and nobody answered. */
    TRIED,
    /** The customer was heard. */
    SETTLED,
    /** Nobody answered three times. */
    UNREACHED;

    boolean mayBecome(CallState next) {
        return toCall() && next != NONE && next != WAITING;
    }

    /** Whether somebody still has to call. */
    public boolean toCall() {
        return this == WAITING || this == TRIED;
    }
}
