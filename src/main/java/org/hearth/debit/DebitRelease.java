package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.account.AccountStatus;
import org.hearth.billing.DueBill;
import org.hearth.billing.OpenDebts;
import org.hearth.partner.PartnerStatus;
import org.hearth.partner.Partners;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.outbox.Outbox;

/**
 * Hands a batch over to its bank at the cut-off: looks once more at what each account owes, takes
 * out what is paid, lowers what is paid in part, and makes the rest final. What is paid after this
 * moment is paid too late, and what the bank takes becomes credit.
 */
@ApplicationScoped
class DebitRelease {

    private static final int MANY = 1_000;

    private final DebitBatchRepository batches;
    private final DebitItemRepository items;
    private final MandateRepository mandates;
    private final OpenDebts debts;
    private final Partners partners;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    DebitRelease(
            DebitBatchRepository batches,
            DebitItemRepository items,
            MandateRepository mandates,
            OpenDebts debts,
            Partners partners,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.batches = batches;
        this.items = items;
        this.mandates = mandates;
        this.debts = debts;
        this.partners = partners;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    List<Long> due() {
        return batches.pastCutOff(clock.instant(), MANY);
    }

    @Transactional
    List<Long> due(long bank) {
        return batches.pastCutOff(bank, clock.instant());
    }

    /** Hands one batch over; nothing where another instance was faster. */
    @Transactional
    void release(long batchId, Actor actor) {
        DebitBatch batch = batches.lock(batchId);
        if (batch.state != DebitBatchState.PLANNED) {
            return;
        }
        Instant now = clock.instant();
        List<Long> sent = stillOwed(batch, actor, now);
        items.step(sent, DebitItemState.SENT, null, actor, now);
        DebitItemRepository.Sum sum = items.sum(batchId, DebitItemState.SENT);
        DebitBatchState before = batch.state;
        batch.release((int) sum.count(), sum.totalFen(), now);
        batches.update(batch);
        audit.transition(
                actor, "debit.release", "debit-batch", batch.id, null, before, batch.state);
        if (batch.state == DebitBatchState.READY) {
            outbox.publish("debit-batch.ready", batch.partnerId, batch.id, null, batch.view());
        }
    }

    /**
     * Takes a planned batch back, and sets its accounts free for another.
     *
     * @throws BusinessException DEBIT_BATCH_NOT_FOUND; DEBIT_DAY_CLOSED where the bank has it
     */
    @Transactional
    void takeBack(long batchId, Actor actor) {
        if (batches.byId(batchId).isEmpty()) {
            throw new BusinessException(DebitError.DEBIT_BATCH_NOT_FOUND);
        }
        DebitBatch batch = batches.lock(batchId);
        DebitBatchState before = batch.state;
        if (before != DebitBatchState.PLANNED) {
            throw new BusinessException(DebitError.DEBIT_DAY_CLOSED);
        }
        Instant now = clock.instant();
        List<Long> all = items.planned(batchId).stream().map(item -> item.id).toList();
        items.step(all, DebitItemState.WITHDRAWN, DebitReason.TAKEN_BACK, actor, now);
        batch.release(0, 0, now);
        batches.update(batch);
        audit.transition(
                actor, "debit.take-back", "debit-batch", batch.id, null, before, batch.state);
    }

    private List<Long> stillOwed(DebitBatch batch, Actor actor, Instant now) {
        List<DebitItem> planned = items.planned(batch.id);
        if (!collects(batch.partnerId)) {
            List<Long> all = planned.stream().map(item -> item.id).toList();
            items.step(all, DebitItemState.WITHDRAWN, DebitReason.BANK_SUSPENDED, actor, now);
            return List.of();
        }
        Map<Long, AccountStatus> holding =
                mandates.active(planned.stream().map(i -> i.mandateId).toList());
        Map<Long, List<DueBill>> due =
                debts.on(batch.collectOn, planned.stream().map(i -> i.accountId).toList());
        List<Long> sent = new ArrayList<>();
        List<Long> paid = new ArrayList<>();
        List<Long> ended = new ArrayList<>();
        List<Long> closed = new ArrayList<>();
        for (DebitItem item : planned) {
            long remaining = item.remainingFen(due.getOrDefault(item.accountId, List.of()));
            AccountStatus account = holding.get(item.mandateId);
            if (account == null) {
                ended.add(item.id);
            } else if (account == AccountStatus.CLOSED) {
                closed.add(item.id);
            } else if (remaining <= 0) {
                paid.add(item.id);
            } else {
                sent.add(item.id);
                if (remaining < item.amountFen) {
                    items.lower(item, remaining);
                }
            }
        }
        items.step(paid, DebitItemState.WITHDRAWN, DebitReason.PAID_OTHERWISE, actor, now);
        items.step(ended, DebitItemState.WITHDRAWN, DebitReason.MANDATE_ENDED, actor, now);
        items.step(closed, DebitItemState.WITHDRAWN, DebitReason.ACCOUNT_CLOSED, actor, now);
        return sent;
    }

    /** A suspended bank could neither read the batch nor report, and its customers would wait. */
    private boolean collects(long bank) {
        return partners.byId(bank).filter(p -> p.status() == PartnerStatus.ACTIVE).isPresent();
    }
}
