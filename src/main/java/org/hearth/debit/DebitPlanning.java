package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.billing.DueBill;
import org.hearth.billing.OpenDebts;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;

/** Writes down one batch of debits in one transaction. */
@ApplicationScoped
class DebitPlanning {

    private final DebitBatchRepository batches;
    private final DebitItemRepository items;
    private final OpenDebts debts;
    private final DebitSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    DebitPlanning(
            DebitBatchRepository batches,
            DebitItemRepository items,
            OpenDebts debts,
            DebitSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.batches = batches;
        this.items = items;
        this.debts = debts;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What one lot of accounts came to.
     *
     * @param lastAccount where the next lot begins, or null where this was the last
     */
    record Lot(Long lastAccount, int items, long totalFen) {}

    @Transactional
    List<Long> banks() {
        return batches.banks();
    }

    /** The next accounts of a bank's mandates as a batch; no batch where they owe nothing. */
    @Transactional
    Lot plan(long partnerId, LocalDate day, long afterAccount, Actor actor) {
        Instant now = clock.instant();
        LocalDate firstDay = settings.firstDay(LocalDate.now(clock));
        List<DebitCandidate> candidates =
                items.candidates(
                        partnerId,
                        day,
                        !day.isBefore(firstDay),
                        afterAccount,
                        DebitBatch.MOST_ITEMS);
        Map<Long, List<DueBill>> due =
                debts.on(day, candidates.stream().map(DebitCandidate::accountId).toList());
        DebitBatch batch = new DebitBatch(partnerId, day, settings.cutOffOf(day), now);
        List<DebitItem> planned =
                candidates.stream()
                        .filter(candidate -> due.containsKey(candidate.accountId()))
                        .filter(c -> c.isFor(day, firstDay, due.get(c.accountId())))
                        .map(c -> new DebitItem(batch, c, due.get(c.accountId())))
                        .filter(item -> item.amountFen > 0)
                        .toList();
        long total = planned.stream().mapToLong(item -> item.amountFen).sum();
        if (!planned.isEmpty()) {
            batch.holds(planned.size(), total);
            batches.add(batch);
            items.addAll(planned, actor, now);
            audit.transition(actor, "debit.plan", "debit-batch", batch.id, null, null, batch.state);
        }
        boolean last = candidates.size() < DebitBatch.MOST_ITEMS;
        return new Lot(
                last ? null : candidates.get(candidates.size() - 1).accountId(),
                planned.size(),
                total);
    }
}
