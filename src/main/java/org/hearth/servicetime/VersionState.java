package org.hearth.servicetime;

/** The life of a version of the table of limits: only a draft changes. */
public enum VersionState {
    DRAFT,
    PUBLISHED,
    DISCARDED;

    boolean mayBecome(VersionState next) {
        return this == DRAFT && next != DRAFT;
    }
}
