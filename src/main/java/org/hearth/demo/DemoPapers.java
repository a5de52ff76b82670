package org.hearth.demo;

/** How the papers of an invented application stand. */
enum DemoPapers {
    MISSING,
    SENT,
    REFUSED,
    COMPLETE
}
