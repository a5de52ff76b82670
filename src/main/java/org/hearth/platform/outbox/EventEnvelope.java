package org.hearth.platform.outbox;

import java.time.Instant;

/**
 * An event as partners get it, pushed or pulled (partner-api.md, Calls; Standard Webhooks).
 *
 * @param id {@code evt_…}, the same however often it is delivered
 * @param timestamp when it happened
 * @param data by type, in the shape of the API's answers
 */
public record EventEnvelope(String id, String type, Instant timestamp, Object data) {}
