package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Locale;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.outbox.Outbox;

/** The steps of a mandate's life, each with its audit entry; whoever steps holds the account. */
@ApplicationScoped
class MandateSteps {

    private final MandateRepository mandates;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    MandateSteps(MandateRepository mandates, AuditTrail audit, Outbox outbox, Clock clock) {
        this.mandates = mandates;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void begin(Mandate mandate, Actor actor) {
        mandates.add(mandate);
        audit(mandate, null, actor);
    }

    @Transactional(TxType.MANDATORY)
    void activate(Mandate mandate, Actor actor) {
        MandateState before = mandate.state;
        mandate.activate(clock.instant());
        mandates.update(mandate);
        audit(mandate, before, actor);
    }

    /** Ends a mandate and tells the bank; nothing more where it has ended. */
    @Transactional(TxType.MANDATORY)
    void cancel(Mandate mandate, MandateParty by, Actor actor) {
        MandateState before = mandate.state;
        if (!before.open()) {
            return;
        }
        mandate.cancel(by, clock.instant());
        mandates.update(mandate);
        audit(mandate, before, actor);
        outbox.publish(
                "mandate.cancelled",
                mandate.partnerId,
                mandate.id,
                mandate.accountId,
                mandate.view());
    }

    private void audit(Mandate mandate, MandateState before, Actor actor) {
        audit.transition(
                actor,
                "mandate." + mandate.state.name().toLowerCase(Locale.ROOT),
                "mandate",
                mandate.id,
                mandate.accountId,
                before,
                mandate.state);
    }
}
