package org.hearth.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;

/** The door to reversals (partner-api.md, Rules of payment, 6). */
@ApplicationScoped
public class Reversals {

    private final Reversing reversing;
    private final ReversalRepository reversals;
    private final Replays replays;

    Reversals(Reversing reversing, ReversalRepository reversals, Replays replays) {
        this.reversing = reversing;
        this.reversals = reversals;
        this.replays = replays;
    }

    /**
     * Takes a payment back, once; or bars its number where it never arrived. The same request again
     * gets the same answer.
     *
     * @throws BusinessException with the codes of {@link PaymentError}
     */
    public Reversed reverse(ReversePayment order) {
        return OnceOnly.answer(
                () -> new Reversed(reversing.reverse(order), false),
                () -> replays.of(order).map(reversal -> new Reversed(reversal, true)));
    }

    /**
     * Takes a payment back within the caller's transaction, which fails as a whole where this does:
     * nothing is tried again in here, because a transaction that has failed can only be ended.
     *
     * @throws BusinessException with the codes of {@link PaymentError}
     */
    @Transactional(TxType.MANDATORY)
    public ReversalView reverseWithin(ReversePayment order) {
        return reversing.reverse(order);
    }

    /**
     * A collector's own reversal as it is now.
     *
     * @throws BusinessException REVERSAL_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public ReversalView byId(long partnerId, long reversalId) {
        return reversals
                .byId(partnerId, reversalId)
                .map(this::view)
                .orElseThrow(() -> new BusinessException(PaymentError.REVERSAL_NOT_FOUND));
    }

    /** The reversal a collector knows by its own number; how it learns the outcome (rule 11). */
    @Transactional
    public Optional<ReversalView> byTransactionNumber(long partnerId, String transactionNumber) {
        return reversals.byTransactionNumber(partnerId, transactionNumber).map(this::view);
    }

    private ReversalView view(Reversal reversal) {
        return reversal.view(reversals.reopened(reversal));
    }
}
