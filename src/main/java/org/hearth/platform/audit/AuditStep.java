package org.hearth.platform.audit;

import java.time.Instant;

/**
 * One step of a life cycle as it is shown.
 *
 * @param from the state before, or null at the beginning
 */
public record AuditStep(Instant at, String actor, String action, String from, String to) {}
