package org.hearth.notice;

import java.time.Instant;

/**
 * An interruption as it is shown.
 *
 * @param number of the last version, from 1
 * @param mark what was read, for a step that follows
 * @param plan what the last version says
 * @param publishedAt null for a draft
 * @param restoredAt null while gas is not back
 */
public record InterruptionView(
        long id,
        InterruptionState state,
        int number,
        int mark,
        InterruptionPlan plan,
        Instant publishedAt,
        Instant restoredAt,
        Instant changedAt) {

    public InterruptionStage stage(Instant now) {
        return switch (state) {
            case DRAFT -> InterruptionStage.DRAFT;
            case RESTORED -> InterruptionStage.RESTORED;
            case WITHDRAWN -> InterruptionStage.WITHDRAWN;
            case PUBLISHED ->
                    now.isBefore(plan.beginsAt())
                            ? InterruptionStage.COMING
                            : now.isBefore(plan.endsAt())
                                    ? InterruptionStage.RUNNING
                                    : InterruptionStage.LATE;
        };
    }

    /** Whether everybody may read it. */
    public boolean published() {
        return publishedAt != null;
    }
}
