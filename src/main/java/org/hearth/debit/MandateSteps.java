package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.outbox.Outbox;

/** The steps of a mandate's life, each with its audit entry; whoever steps holds the account. */
@ApplicationScoped
class MandateSteps {

    private final MandateRepository mandates;
    private final DebitItemRepository items;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    MandateSteps(
            MandateRepository mandates,
            DebitItemRepository items,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.mandates = mandates;
        this.items = items;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void begin(Mandate mandate, Actor actor) {
        mandates.add(mandate);
        audit(mandate, null, actor);
        if (mandate.origin == MandateParty.RESIDENT) {
            publish("mandate.requested", mandate);
        }
    }

    @Transactional(TxType.MANDATORY)
    void activate(Mandate mandate, Actor actor) {
        MandateState before = mandate.state;
        mandate.activate(clock.instant());
        mandates.update(mandate);
        audit(mandate, before, actor);
    }

    /**
     * Ends a mandate, takes out its announced debit, and tells the bank; nothing where it has
     * ended.
     */
    @Transactional(TxType.MANDATORY)
    void cancel(Mandate mandate, MandateParty by, Actor actor) {
        MandateState before = mandate.state;
        if (!before.open()) {
            return;
        }
        Instant now = clock.instant();
        mandate.cancel(by, now);
        mandates.update(mandate);
        items.step(
                items.plannedOf(mandate.id),
                DebitItemState.WITHDRAWN,
                DebitReason.MANDATE_ENDED,
                actor,
                now);
        audit(mandate, before, actor);
        publish("mandate.cancelled", mandate);
    }

    private void publish(String type, Mandate mandate) {
        outbox.publish(type, mandate.partnerId, mandate.id, mandate.accountId, mandate.view());
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
