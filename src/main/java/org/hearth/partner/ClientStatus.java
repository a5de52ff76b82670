package org.hearth.partner;

/** The life of a client: revoked is the end. */
public enum ClientStatus {
    ACTIVE,
    REVOKED;

    boolean mayBecome(ClientStatus next) {
        return this == ACTIVE && next == REVOKED;
    }
}
