package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.account.AccountLedger;
import org.hearth.payment.Channel;
import org.hearth.payment.CollectPayment;
import org.hearth.payment.PaymentState;
import org.hearth.payment.PaymentView;
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
    private final UnappliedRepository unapplied;
    private final AuditTrail audit;
    private final Clock clock;

    ResultPosting(
            AccountLedger accounts,
            DebitBatchRepository batches,
            DebitItemRepository items,
            DebitSeries series,
            Payments payments,
            Reversals reversals,
            UnappliedRepository unapplied,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.batches = batches;
        this.items = items;
        this.series = series;
        this.payments = payments;
        this.reversals = reversals;
        this.unapplied = unapplied;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param cameOn the day the part came, by which its business date is judged
     */
    @Transactional
    List<JudgedResult> apply(ResultPart part, LocalDate cameOn, List<DebitResult> results) {
        ResultLot lot = held(part, results);
        post(part, lot, cameOn);
        return lot.judged();
    }

    /**
     * One result of a lot that failed. Where the payment of its number has come already, by itself
     * or with the bank's book of the day, the item has only to follow it.
     */
    @Transactional
    JudgedResult applyAlone(ResultPart part, LocalDate cameOn, DebitResult result) {
        ResultLot lot = held(part, List.of(result));
        Optional<DebitItem> item = lot.collected().stream().findFirst();
        Optional<PaymentView> holder =
                item.flatMap(i -> payments.byTransactionNumber(part.partnerId(), i.publicId()));
        if (holder.isEmpty()) {
            post(part, lot, cameOn);
        } else if (item.get().isPaidBy(holder.get())) {
            settled(part, lot.collected(), now());
            complete(part, now());
        } else {
            unapplied.keep(item.get(), result.outcome(), UnappliedCause.NUMBER_TAKEN, now());
            return new JudgedResult(result.itemId(), DebitJudgement.CONFLICT, DebitItemState.SENT);
        }
        return lot.judged().get(0);
    }

    /** The books do not take it: the item stays as it is, and finance is told. */
    @Transactional
    JudgedResult refuse(ResultPart part, DebitResult result, UnappliedCause cause) {
        DebitItem item =
                items.ofBatch(part.batchId(), List.of(ResultLot.id(result).orElseThrow())).get(0);
        DebitJudgement judgement = item.judge(result);
        if (judgement == DebitJudgement.ACCEPTED) {
            unapplied.keep(item, result.outcome(), cause, now());
            judgement = DebitJudgement.CONFLICT;
        }
        return new JudgedResult(result.itemId(), judgement, item.state);
    }

    private ResultLot held(ResultPart part, List<DebitResult> results) {
        List<Long> ids =
                results.stream()
                        .map(ResultLot::id)
                        .filter(OptionalLong::isPresent)
                        .map(OptionalLong::getAsLong)
                        .distinct()
                        .toList();
        accounts.lockAll(
                items.ofBatch(part.batchId(), ids).stream().map(item -> item.accountId).toList());
        return new ResultLot(items.ofBatch(part.batchId(), ids), results);
    }

    private void post(ResultPart part, ResultLot lot, LocalDate cameOn) {
        Instant now = now();
        collect(part, lot.collected(), cameOn, now);
        fail(part, lot.failed(), now);
        takeBack(part, lot.returned(), now);
        complete(part, now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void collect(
            ResultPart part, List<DebitItem> collected, LocalDate cameOn, Instant now) {
        if (collected.isEmpty()) {
            return;
        }
        Map<Long, CollectPayment> orders = new LinkedHashMap<>();
        collected.forEach(item -> orders.put(item.accountId, payment(part, item, now)));
        if (orders.size() != collected.size()) {
            throw new IllegalStateException("Two debits of one account in batch " + part.batchId());
        }
        payments.bookAll(part.partnerId(), orders, cameOn);
        settled(part, collected, now);
    }

    private void settled(ResultPart part, List<DebitItem> collected, Instant now) {
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
            series.returned(item, item.reason, part.actor());
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
