package org.hearth.application;

import java.time.Instant;
import java.util.List;

/**
 * An application as its applicant and staff see it.
 *
 * @param details the new holder's name and phone are in clear: whoever shows them masks them
 * @param effectiveAt when the account was changed, or null
 */
public record ApplicationView(
        long orderId,
        ApplicationKind kind,
        Long accountId,
        ApplicationDetails details,
        boolean bringsPapers,
        List<PaperView> papers,
        List<StepView> steps,
        Instant effectiveAt) {

    /**
     * @param reason why it was refused, or null
     */
    public record PaperView(long paperId, PaperKind paper, PaperState state, String reason) {}

    public record StepView(StepName step, StepState state, Instant beganAt, Instant doneAt) {}

    /** Whether the applicant still has to show something. */
    public boolean missing() {
        return papers.stream().anyMatch(paper -> paper.state().missing());
    }

    public boolean complete() {
        return papers.stream().allMatch(paper -> paper.state() == PaperState.ACCEPTED);
    }

    /** The step whose turn it is, or null. */
    public StepView running() {
        return steps.stream()
                .filter(step -> step.state() == StepState.RUNNING)
                .findFirst()
                .orElse(null);
    }
}
