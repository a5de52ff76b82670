package org.hearth.complaint;

import java.time.Instant;

/**
 * A complaint, question or praise without its work order's contact and words.
 *
 * @param severity null of what is no complaint
 * @param at by when it is to be answered, or since when it is; null where nothing is promised
 * @param summary its first words
 * @param residentId who alone may open it; null where the link is enough
 * @param link unguessable, for {@code /complaints/{link}}; null where staff wrote it down
 * @param claimedNumber the account that a guest named without proof, or null
 * @param billLine from 1, or null for the whole bill
 * @param groupId what those share that are answered together, or null
 */
public record ComplaintView(
        long orderId,
        String number,
        ComplaintKind kind,
        ComplaintCategory category,
        Severity severity,
        ComplaintStage stage,
        Instant at,
        String branch,
        String districtCode,
        String street,
        String summary,
        Long residentId,
        String link,
        String claimedNumber,
        Long billId,
        Integer billLine,
        Long groupId,
        Instant createdAt) {

    public boolean toAnswer() {
        return stage == ComplaintStage.TO_ANSWER;
    }

    public boolean isMajor() {
        return severity == Severity.MAJOR;
    }

    /** Whether the time for the answer is over. */
    public boolean late(Instant now) {
        return toAnswer() && at != null && !now.isBefore(at);
    }
}
