package org.hearth.webhook;

/** Why an attempt was none. */
public enum Failure {
    /** An answer other than 2xx. */
    STATUS,
    /** An answer that leads elsewhere; it is not followed. */
    REDIRECT,
    /** No answer within ten seconds. */
    TIMEOUT,
    /** No connection, or it broke; its certificate may be wrong. */
    CONNECTION,
    /** The host is unknown, or leads into a private network. */
    ADDRESS
}
