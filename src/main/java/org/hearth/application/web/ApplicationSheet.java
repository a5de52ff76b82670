package org.hearth.application.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearth.account.NewHolder;
import org.hearth.application.ApplicationView;
import org.hearth.application.ApplicationView.PaperView;
import org.hearth.application.ApplicationView.StepView;
import org.hearth.application.PaperState;
import org.hearth.application.StepState;
import org.hearth.attachment.AttachmentView;
import org.hearth.platform.security.Masked;
import org.hearth.workorder.OrderClockView;
import org.hearth.workorder.OrderView;

/**
 * An application with what its pages show of it.
 *
 * @param files of each paper, by its id
 */
record ApplicationSheet(
        OrderView order,
        ApplicationView application,
        List<OrderClockView> clocks,
        Map<Long, List<AttachmentView>> files,
        Instant now) {

    public List<AttachmentView> filesOf(PaperView paper) {
        return files.get(paper.paperId());
    }

    /** The time limit of a step; null before it begins. */
    public OrderClockView clockOf(StepView step) {
        return clocks.stream()
                .filter(clock -> clock.step() == step.step().clock())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    public long missing() {
        return application.papers().stream().filter(paper -> paper.state().missing()).count();
    }

    /** Whether papers may still be handed in. */
    public boolean takesPapers() {
        return order.state().open() && missing() > 0;
    }

    public boolean open() {
        return order.state().open();
    }

    /** Whether staff may say that the step is done. */
    public boolean doable(StepView step) {
        return order.state().open() && step.state() == StepState.RUNNING && application.complete();
    }

    /** Whether the customer may come to the counter, which begins its time. */
    public boolean arrivable() {
        return application.kind().atCounter()
                && order.state().customerMayCancel()
                && application.steps().get(0).state() == StepState.WAITING;
    }

    /** Masked; null where it is not known or the kind has none. */
    public String holderName() {
        NewHolder holder = application.details().holder();
        return holder == null ? null : Masked.name(holder.name());
    }

    public String holderPhone() {
        NewHolder holder = application.details().holder();
        return holder == null ? null : Masked.phone(holder.phone());
    }

    /** Name of what is wrong with a reason, in the list of errors. */
    public String reasonField(PaperView paper) {
        return "reason-" + paper.paper();
    }

    public boolean refused(PaperView paper) {
        return paper.state() == PaperState.REFUSED;
    }

    public boolean accepted(PaperView paper) {
        return paper.state() == PaperState.ACCEPTED;
    }

    /** Why the running time limit stands still, or null. */
    public String pausedFor(OrderClockView clock) {
        return clock.paused() && !clock.pauses().isEmpty()
                ? clock.pauses().get(clock.pauses().size() - 1).reason()
                : null;
    }
}
