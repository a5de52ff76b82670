package org.hearth.platform.outbox;

/**
 * An event of a partner at its place.
 *
 * @param position of the partner: 1, 2, 3 and so on, without a gap
 * @param id as a number
 */
public record PartnerEvent(long position, long id, EventEnvelope envelope) {}
