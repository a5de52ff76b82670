package org.hearth.webhook;

import java.util.List;
import org.hearth.platform.outbox.EventEnvelope;

/**
 * Some events of a partner in their order.
 *
 * @param more whether others follow already
 */
public record EventPart(List<EventEnvelope> events, boolean more) {}
