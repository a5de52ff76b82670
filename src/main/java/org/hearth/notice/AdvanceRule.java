package org.hearth.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A planned interruption is published 48 hours ahead (domain.md, Law), whoever it meets: a change
 * that begins earlier or takes in more people needs them again. Less of it, a later end or other
 * words may be said at any time.
 */
final class AdvanceRule {

    static final Duration AHEAD = Duration.ofHours(48);

    private AdvanceRule() {}

    /**
     * Why a plan may not be published now; empty when it may.
     *
     * @param published what was said before, or null
     */
    static Optional<NoticeError> refusal(
            InterruptionPlan plan, InterruptionPlan published, Instant now) {
        if (!plan.endsAt().isAfter(plan.beginsAt()) || !plan.endsAt().isAfter(now)) {
            return Optional.of(NoticeError.INTERRUPTION_TIMES);
        }
        if (published != null
                && !published.beginsAt().isAfter(now)
                && !plan.beginsAt().equals(published.beginsAt())) {
            return Optional.of(NoticeError.INTERRUPTION_BEGUN);
        }
        boolean soon = plan.beginsAt().isBefore(now.plus(AHEAD));
        return soon && !plan.urgent() && surprises(plan, published)
                ? Optional.of(NoticeError.INTERRUPTION_TOO_SOON)
                : Optional.empty();
    }

    private static boolean surprises(InterruptionPlan plan, InterruptionPlan published) {
        return published == null
                || plan.beginsAt().isBefore(published.beginsAt())
                || !plan.areas().stream().allMatch(published::covers);
    }
}
