package org.hearth.kiosk;

import java.time.Duration;
import java.time.Instant;
import org.hearth.partner.PartnerView;

/**
 * A terminal as staff see it; amounts in fen.
 *
 * @param report its last heartbeat, or null
 * @param reportedAt when that was, or null
 * @param missing how many numbers of its count have not arrived
 * @param inBoxFen cash posted since its box was last taken out
 * @param different whether a cash collection differs and is not resolved
 */
public record TerminalLine(
        long key,
        PartnerView partner,
        String terminalId,
        String pointCode,
        TerminalState state,
        String blockReason,
        Instant blockedAt,
        Instant activatedAt,
        long lastSequence,
        Heartbeat report,
        Instant reportedAt,
        long missing,
        long inBoxFen,
        boolean different,
        Instant now) {

    private static final Duration SILENT = Duration.ofMinutes(5);

    /** Whole minutes since its last heartbeat. */
    public long silentMinutes() {
        return Duration.between(reportedAt, now).toMinutes();
    }

    /** Whether it should have reported since. */
    public boolean silent() {
        return reportedAt == null || reportedAt.plus(SILENT).isBefore(now);
    }

    /** How many payments it has numbered beyond the last that arrived. */
    public long onTheWay() {
        return report == null ? 0 : Math.max(0, report.sequence() - lastSequence);
    }
}
