package org.hearth.webhook;

/** An endpoint that has something to get now. */
record DueEndpoint(long id, long partnerId) {}
