package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hearth.account.AccountLedger;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.SqlFailure;
import org.hearth.platform.error.BusinessException;

/** The door to mandates for banks (partner-api.md, Calls). A bank sees its own. */
@ApplicationScoped
public class Mandates {

    private static final int TRIES = 4;

    private final MandateSigning signing;
    private final AccountLedger accounts;
    private final MandateRepository mandates;
    private final MandateSteps steps;

    Mandates(
            MandateSigning signing,
            AccountLedger accounts,
            MandateRepository mandates,
            MandateSteps steps) {
        this.signing = signing;
        this.accounts = accounts;
        this.mandates = mandates;
        this.steps = steps;
    }

    /**
     * Takes a mandate that a bank's customer signed. It is active at once where the customer proved
     * to know the holder's phone, or where the resident asked for it; else the holder confirms it.
     *
     * @throws BusinessException ACCOUNT_NOT_FOUND, METER_NOT_SUPPORTED, IDEMPOTENCY_MISMATCH;
     *     MANDATE_EXISTS where the account has an active mandate, or one of this bank is pending
     */
    public SignedMandate sign(SignMandate order) {
        for (int attempt = 1; ; attempt++) {
            try {
                return signing.sign(order);
            } catch (BusinessException refusal) {
                throw refusal;
            } catch (RuntimeException failure) {
                SqlFailure kind = SqlFailure.of(failure);
                boolean again = kind == SqlFailure.DEADLOCK || kind == SqlFailure.DUPLICATE;
                if (!again || attempt == TRIES) {
                    throw failure;
                }
            }
        }
    }

    /**
     * @throws BusinessException MANDATE_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public MandateView byId(long partnerId, long mandateId) {
        return find(partnerId, mandateId).view();
    }

    /**
     * A bank's mandates in one state, in the order they were begun; the pending ones are what
     * residents ask of it.
     *
     * @param afterId the last mandate of the page before, or 0
     */
    @Transactional
    public List<MandateView> inState(long partnerId, MandateState state, long afterId, int limit) {
        return mandates.ofBank(partnerId, state, afterId, limit).stream()
                .map(Mandate::view)
                .toList();
    }

    /**
     * Ends a mandate of the bank's; one that has ended stays as it is.
     *
     * @throws BusinessException MANDATE_NOT_FOUND for an unknown and a foreign one alike
     */
    @Transactional
    public MandateView cancel(long partnerId, long mandateId, Actor actor) {
        accounts.lock(find(partnerId, mandateId).accountNumber);
        Mandate mandate = find(partnerId, mandateId);
        steps.cancel(mandate, MandateParty.BANK, actor);
        return mandate.view();
    }

    private Mandate find(long partnerId, long mandateId) {
        return mandates.byId(partnerId, mandateId)
                .orElseThrow(() -> new BusinessException(DebitError.MANDATE_NOT_FOUND));
    }
}
