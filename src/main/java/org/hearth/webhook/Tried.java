package org.hearth.webhook;

import java.time.Instant;
import org.hearth.platform.outbox.PartnerEvent;

/**
 * An event that was sent, and what became of it.
 *
 * @param at when that was known
 */
record Tried(PartnerEvent event, Outcome outcome, Instant at) {}
