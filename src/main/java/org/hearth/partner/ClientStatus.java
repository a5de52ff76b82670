package org.hearth.partner;

/** The life of a client's credentials: revoked is the end. */
public enum ClientStatus {
    ACTIVE,
    REVOKED
}
