package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hearth.platform.audit.Actor;

/** What results mean for the debits to come: tried again, begun anew, or given up. */
@ApplicationScoped
class DebitSeries {

    private final MandateRepository mandates;
    private final MandateSteps steps;

    DebitSeries(MandateRepository mandates, MandateSteps steps) {
        this.mandates = mandates;
        this.steps = steps;
    }

    /** The accounts paid: whatever failed before them is over. */
    @Transactional(TxType.MANDATORY)
    void settled(List<DebitItem> collected) {
        mandates.endSeries(collected.stream().map(item -> item.mandateId).toList());
    }

    @Transactional(TxType.MANDATORY)
    void failed(DebitItem item, DebitReason reason, Actor actor) {
        RetryRule.next(reason, item.attempt, item.seriesOn)
                .ifPresentOrElse(
                        day -> mandates.goOn(item, day), () -> givenUp(item, reason, actor));
    }

    /** These bills are not debited by themselves any more, only with a later one. */
    private void givenUp(DebitItem item, DebitReason reason, Actor actor) {
        mandates.giveUp(item);
        endWith(reason, item, actor);
    }

    /**
     * As a debit that is given up. It was collected, so that a series that runs now is of later
     * bills, and goes on.
     */
    @Transactional(TxType.MANDATORY)
    void returned(DebitItem item, DebitReason reason, Actor actor) {
        mandates.giveUpBeside(item);
        endWith(reason, item, actor);
    }

    private void endWith(DebitReason reason, DebitItem item, Actor actor) {
        if (reason.endsMandate()) {
            mandates.find(item.mandateId)
                    .ifPresent(mandate -> steps.cancel(mandate, MandateParty.UTILITY, actor));
        }
    }
}
