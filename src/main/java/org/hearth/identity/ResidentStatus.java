package org.hearth.identity;

/** The life of a login: used until its owner deletes it, and never again after. */
enum ResidentStatus {
    ACTIVE,
    DELETED;

    boolean mayBecome(ResidentStatus next) {
        return this == ACTIVE && next == DELETED;
    }
}
