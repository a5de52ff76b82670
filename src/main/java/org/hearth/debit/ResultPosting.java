package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hearth.account.AccountLedger;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.PaymentState;
import org.hearth.payment.Payments;
import org.hearth.payment.ReversalKind;
import org.hearth.payment.Reversals;
import org.hearth.payment.ReversePayment;
import org.hearth.payment.Tender;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.time.UtilityClock;

/**
 * Applies a lot of results in one transaction: all accounts are held first, in everybody's order,
 * and an item steps in the transaction that posts its payment. The same results from two sides at
 * once wait for each other, and the second finds them applied.
 */
@ApplicationScoped
class ResultPosting {

    /** Behind the number of a payment, in the number of its reversal. */
    private static final String RETURNED = "-R";

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final AccountLedger accounts;
    private final DebitBatchRepository batches;
    private final DebitItemRepository items;
    private final DebitSeries series;
    private final Payments payments;
    private final Reversals reversals;
    private final AuditTrail audit;
    private final Clock clock;

    ResultPosting(
            AccountLedger accounts,
            DebitBatchRepository batches,
            DebitItemRepository items,
            DebitSeries series,
            Payments payments,
            Reversals reversals,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.batches = batches;
        this.items = items;
        this.series = series;
        this.payments = payments;
        this.reversals = reversals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<JudgedResult> apply(ResultPart part, List<DebitResult> results) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Long> ids =
                results.stream()
                        .map(ResultLot::id)
                        .filter(OptionalLong::isPresent)
                        .map(OptionalLong::getAsLong)
                        .distinct()
                        .toList();
        accounts.lockAll(
                items.ofBatch(part.batchId(), ids).stream().map(item -> item.accountId).toList());
        ResultLot lot = new ResultLot(items.ofBatch(part.batchId(), ids), results);
        collect(part, lot.collected(), now);
        fail(part, lot.failed(), now);
        takeBack(part, lot.returned(), now);
        complete(part, now);
        return lot.judged();
    }

    private void collect(ResultPart part, List<DebitItem> collected, Instant now) {
        collected.forEach(item -> payments.book(payment(part, item, now)));
        step(collected, DebitItemState.COLLECTED, null, part.actor(), now);
        series.settled(collected);
    }

    /**
     * The customer paid on the day the money was asked for: late fees stop there, however late the
     * bank reports.
     */
    private static CollectPayment payment(ResultPart part, DebitItem item, Instant now) {
        Instant asked = item.collectOn.atTime(END_OF_DAY).atZone(UtilityClock.ZONE).toInstant();
        return new CollectPayment(
                part.partnerId(),
                part.actor(),
                null,
                item.publicId(),
                item.accountNumber,
                item.amountFen,
                part.businessDate(),
                asked.isBefore(now) ? asked : now,
                Channel.DIRECT_DEBIT,
                Tender.ACCOUNT,
                null,
                null,
                null,
                null);
    }

    private void fail(ResultPart part, Map<DebitReason, List<DebitItem>> failed, Instant now) {
        failed.forEach(
                (reason, of) -> {
                    step(of, DebitItemState.FAILED, reason, part.actor(), now);
                    of.forEach(item -> series.failed(item, reason, part.actor()));
                });
    }

    private void takeBack(ResultPart part, List<DebitItem> returned, Instant now) {
        for (DebitItem item : returned) {
            if (stillPosted(part, item)) {
                reversals.reverseWithin(returning(part, item));
            }
            step(List.of(item), DebitItemState.RETURNED, item.reason, part.actor(), now);
            series.givenUp(item, item.reason, part.actor());
        }
    }

    /** The bank may have reversed the payment itself, on its day. */
    private boolean stillPosted(ResultPart part, DebitItem item) {
        return payments.byTransactionNumber(part.partnerId(), item.publicId())
                .filter(payment -> payment.state() != PaymentState.REVERSED)
                .isPresent();
    }

    private static ReversePayment returning(ResultPart part, DebitItem item) {
        return new ReversePayment(
                part.partnerId(),
                part.actor(),
                item.publicId() + RETURNED,
                item.publicId() + RETURNED,
                item.publicId(),
                item.amountFen,
                item.reason.name(),
                ReversalKind.RETURN);
    }

    private void step(
            List<DebitItem> stepping,
            DebitItemState to,
            DebitReason reason,
            Actor actor,
            Instant now) {
        int stepped = items.step(stepping.stream().map(i -> i.id).toList(), to, reason, actor, now);
        if (stepped != stepping.size()) {
            throw new IllegalStateException(
                    "%d of %d became %s".formatted(stepped, stepping.size(), to));
        }
    }

    /** The batch's row is held for the count, or the last two lots would not see each other. */
    private void complete(ResultPart part, Instant now) {
        DebitBatch batch = batches.lock(part.batchId());
        if (batch.state == DebitBatchState.READY
                && items.sum(batch.id, DebitItemState.SENT).count() == 0) {
            DebitBatchState before = batch.state;
            batch.complete(now);
            batches.update(batch);
            audit.transition(
                    part.actor(),
                    "debit.complete",
                    "debit-batch",
                    batch.id,
                    null,
                    before,
                    batch.state);
        }
    }
}
