package org.hearth.kiosk;

import java.time.Instant;

/**
 * A gap in a terminal's count.
 *
 * @param firstNo first number that is missing, or that was the last to arrive
 * @param lastNo last number that is missing
 * @param filledAt when the last of it arrived, or null
 * @param explanation why its payments do not come, for the utility's own staff, or null
 */
public record GapView(
        long gapId,
        String terminalId,
        long firstNo,
        long lastNo,
        GapState state,
        Instant foundAt,
        Instant filledAt,
        Instant explainedAt,
        String explainedBy,
        String explanation) {

    static GapView of(Terminal terminal, SequenceGap gap) {
        return new GapView(
                gap.id,
                terminal.terminalId,
                gap.firstNo,
                gap.lastNo,
                gap.state,
                gap.foundAt,
                gap.filledAt,
                gap.explainedAt,
                gap.explainedBy,
                gap.explanation);
    }
}
