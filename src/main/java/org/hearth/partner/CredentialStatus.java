package org.hearth.partner;

/** The life of a credential; revoked is the end. */
public enum CredentialStatus {
    VALID,
    /** Another one has taken over; this one serves until a fixed moment. */
    ENDING,
    REVOKED;

    boolean mayBecome(CredentialStatus next) {
        return this != REVOKED && next != VALID;
    }
}
