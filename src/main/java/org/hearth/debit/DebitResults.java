package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.hearth.payment.PaymentError;
import org.hearth.payment.Payments;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.SqlFailure;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;

/** The door to results of batches (partner-api.md, Rules of payment, 9). */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class DebitResults {

    /** So many accounts are held at once; a payment at a counter waits for no more. */
    private static final int LOT = 50;

    private static final int TRIES = 4;

    private final DebitBatches batches;
    private final ResultPosting posting;
    private final Clock clock;

    DebitResults(DebitBatches batches, ResultPosting posting, Clock clock) {
        this.batches = batches;
        this.posting = posting;
        this.clock = clock;
    }

    /**
     * Applies a part of a batch's results, each once. What was applied before the service or the
     * database failed stays applied: the same part again finds it.
     *
     * @throws BusinessException DEBIT_BATCH_NOT_FOUND for a batch that is unknown or foreign;
     *     BUSINESS_DATE_NOT_ALLOWED, before anything is applied; it is judged by the day the part
     *     came, however long the work on it takes
     */
    public PostedResults post(ResultPart part, List<DebitResult> results) {
        batches.ofBank(part.partnerId(), part.batchId());
        LocalDate cameOn = LocalDate.now(clock);
        if (books(part, results)) {
            Payments.expectBusinessDate(part.businessDate(), cameOn);
        }
        List<JudgedResult> judged = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= results.size(); next++) {
            if (next == results.size() || next - from == LOT || returnsBegin(results, next)) {
                judged.addAll(lot(part, cameOn, results.subList(from, next)));
                from = next;
            }
        }
        return new PostedResults(batches.ofBank(part.partnerId(), part.batchId()), judged);
    }

    /** What was applied before is found again on any day. */
    private boolean books(ResultPart part, List<DebitResult> results) {
        return batches.awaits(
                part.batchId(),
                results.stream()
                        .filter(result -> result.outcome() == DebitOutcome.COLLECTED)
                        .map(ResultLot::id)
                        .filter(OptionalLong::isPresent)
                        .map(OptionalLong::getAsLong)
                        .toList());
    }

    /**
     * Ends a batch whose results do not come. Items without one count as failed, and their bills
     * are not debited by themselves any more: whether the bank took the money nobody knows, and its
     * book of the day brings what it took.
     *
     * @throws BusinessException DEBIT_BATCH_NOT_FOUND; DEBIT_RESULTS_AWAITED while the bank has
     *     time to report
     */
    public void giveUp(long batchId, Actor staff) {
        DebitBatchView batch = batches.overdue(batchId);
        post(
                new ResultPart(batch.partnerId(), staff, batchId, LocalDate.now(clock)),
                batches.unreported(batchId).stream().map(DebitResults::unknown).toList());
    }

    private static DebitResult unknown(DebitItemView item) {
        return new DebitResult(
                PublicId.DEBIT_ITEM.of(item.itemId()),
                DebitOutcome.FAILED,
                null,
                DebitReason.OTHER);
    }

    /** What is collected and returned in one part is two postings, one after the other. */
    private static boolean returnsBegin(List<DebitResult> results, int at) {
        return results.get(at).outcome() == DebitOutcome.RETURNED
                && results.get(at - 1).outcome() != DebitOutcome.RETURNED;
    }

    private List<JudgedResult> lot(ResultPart part, LocalDate cameOn, List<DebitResult> results) {
        for (int attempt = 1; ; attempt++) {
            try {
                return posting.apply(part, cameOn, results);
            } catch (BusinessException refusal) {
                expectDateAllowed(refusal);
                return oneByOne(part, cameOn, results);
            } catch (RuntimeException failure) {
                SqlFailure kind = SqlFailure.of(failure);
                if (kind == SqlFailure.DUPLICATE) {
                    return oneByOne(part, cameOn, results);
                }
                if (!again(kind) || attempt == TRIES) {
                    throw failure;
                }
            }
        }
    }

    /** One of them cannot be booked, or its number is taken: it must not hold up the others. */
    private List<JudgedResult> oneByOne(
            ResultPart part, LocalDate cameOn, List<DebitResult> results) {
        return results.stream().map(result -> alone(part, cameOn, result)).toList();
    }

    /** What refuses it may have been on its way to an end: the second time it is seen as it is. */
    private JudgedResult alone(ResultPart part, LocalDate cameOn, DebitResult result) {
        for (int attempt = 1; ; attempt++) {
            try {
                return posting.applyAlone(part, cameOn, result);
            } catch (BusinessException refusal) {
                expectDateAllowed(refusal);
                if (attempt > 1) {
                    return posting.refuse(part, result, UnappliedCause.of(refusal.code()));
                }
            } catch (RuntimeException failure) {
                SqlFailure kind = SqlFailure.of(failure);
                if (kind == SqlFailure.DUPLICATE && attempt > 1) {
                    return posting.refuse(part, result, UnappliedCause.NUMBER_TAKEN);
                }
                if (!again(kind) && kind != SqlFailure.DUPLICATE || attempt == TRIES) {
                    throw failure;
                }
            }
        }
    }

    private static void expectDateAllowed(BusinessException refusal) {
        if (refusal.code() == PaymentError.BUSINESS_DATE_NOT_ALLOWED) {
            throw refusal;
        }
    }

    private static boolean again(SqlFailure kind) {
        return kind == SqlFailure.DEADLOCK || kind == SqlFailure.LOCK_TIMEOUT;
    }
}
