package org.hearth.kiosk;

import java.time.Instant;

/**
 * What a machine learns when it becomes a terminal.
 *
 * @param clientId its own client, proven by its key
 * @param audience whom its signed assertions are for
 * @param lastSequence the highest number of the terminal's count that has arrived, or that it said
 *     it had given: it goes on behind it
 */
public record Activated(
        String terminalId,
        String pointCode,
        String clientId,
        String audience,
        long lastSequence,
        Instant time) {}
