package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.hearth.platform.database.SqlFailure;
import org.hearth.platform.error.BusinessException;

/** The door to results of batches (partner-api.md, Rules of payment, 9). */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class DebitResults {

    /** So many accounts are held at once; a payment at a counter waits for no more. */
    private static final int LOT = 50;

    private static final int TRIES = 4;

    private final DebitBatches batches;
    private final ResultPosting posting;

    DebitResults(DebitBatches batches, ResultPosting posting) {
        this.batches = batches;
        this.posting = posting;
    }

    /**
     * Applies a part of a batch's results, each once. What was applied before the service or the
     * database failed stays applied: the same part again finds it.
     *
     * @throws BusinessException DEBIT_BATCH_NOT_FOUND for a batch that is unknown or foreign;
     *     BUSINESS_DATE_NOT_ALLOWED
     */
    public PostedResults post(ResultPart part, List<DebitResult> results) {
        batches.ofBank(part.partnerId(), part.batchId());
        List<JudgedResult> judged = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= results.size(); next++) {
            if (next == results.size() || next - from == LOT || returnsBegin(results, next)) {
                judged.addAll(lot(part, results.subList(from, next)));
                from = next;
            }
        }
        return new PostedResults(batches.ofBank(part.partnerId(), part.batchId()), judged);
    }

    /** What is collected and returned in one part is two postings, one after the other. */
    private static boolean returnsBegin(List<DebitResult> results, int at) {
        return results.get(at).outcome() == DebitOutcome.RETURNED
                && results.get(at - 1).outcome() != DebitOutcome.RETURNED;
    }

    private List<JudgedResult> lot(ResultPart part, List<DebitResult> results) {
        for (int attempt = 1; ; attempt++) {
            try {
                return posting.apply(part, results);
            } catch (RuntimeException failure) {
                SqlFailure kind = SqlFailure.of(failure);
                if (kind == SqlFailure.DUPLICATE) {
                    return oneByOne(part, results);
                }
                boolean again = kind == SqlFailure.DEADLOCK || kind == SqlFailure.LOCK_TIMEOUT;
                if (!again || attempt == TRIES) {
                    throw failure;
                }
            }
        }
    }

    /** The number of one item's payment is taken: by a payment the bank sent under it. */
    private List<JudgedResult> oneByOne(ResultPart part, List<DebitResult> results) {
        if (results.size() == 1) {
            return List.of(
                    new JudgedResult(
                            results.get(0).itemId(), DebitJudgement.CONFLICT, DebitItemState.SENT));
        }
        List<JudgedResult> judged = new ArrayList<>();
        results.forEach(result -> judged.addAll(lot(part, List.of(result))));
        return judged;
    }
}
