package org.hearth.hall;

/** What happened to a number; each step leaves an event. */
enum TicketStep {
    TAKEN,
    CALLED,
    CALLED_AGAIN,
    SERVED,
    MISSED,
    CANCELLED,
    EXPIRED
}
