package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.AccountError;
import org.hearth.account.AccountLedger;
import org.hearth.account.AccountStatus;
import org.hearth.account.LockedAccount;
import org.hearth.payment.PaymentError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.idempotency.IdempotencyRecords;
import org.hearth.platform.idempotency.StoredAnswer;

/** Writes down a mandate that a bank brings, once, in one transaction. */
@ApplicationScoped
class MandateSigning {

    private final AccountLedger accounts;
    private final MandateRepository mandates;
    private final MandateSteps steps;
    private final HolderProof proof;
    private final IdempotencyRecords answers;
    private final Clock clock;

    MandateSigning(
            AccountLedger accounts,
            MandateRepository mandates,
            MandateSteps steps,
            HolderProof proof,
            IdempotencyRecords answers,
            Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.steps = steps;
        this.proof = proof;
        this.answers = answers;
        this.clock = clock;
    }

    @Transactional
    SignedMandate sign(SignMandate order) {
        Optional<MandateView> before = answered(order);
        if (before.isPresent()) {
            return new SignedMandate(before.get(), true);
        }
        LockedAccount account =
                accounts.lock(order.accountNumber())
                        .filter(known -> known.status() != AccountStatus.CLOSED)
                        .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
        // The same request may have been answered while this one waited for the account.
        before = answered(order);
        if (before.isPresent()) {
            return new SignedMandate(before.get(), true);
        }
        if (!account.meterType().collectableRemotely()) {
            throw new BusinessException(PaymentError.METER_NOT_SUPPORTED);
        }
        Mandate mandate = signed(order, account);
        answers.store(
                order.partnerId(),
                order.idempotencyKey(),
                order.fingerprint(),
                mandate.id,
                mandate.view());
        return new SignedMandate(mandate.view(), false);
    }

    private Mandate signed(SignMandate order, LockedAccount account) {
        List<Mandate> open = mandates.open(account.accountId());
        Optional<Mandate> asked =
                open.stream()
                        .filter(m -> m.partnerId == order.partnerId() && !m.confirmedByBank())
                        .findFirst();
        open.stream()
                .filter(m -> m.state == MandateState.ACTIVE || m.partnerId == order.partnerId())
                .filter(m -> !asked.map(known -> known == m).orElse(false))
                .findFirst()
                .ifPresent(m -> refuse(order, m));
        Instant now = clock.instant();
        if (asked.isPresent()) {
            Mandate mandate = asked.get();
            mandate.confirm(order);
            steps.activate(mandate, order.actor());
            return mandate;
        }
        Mandate mandate = Mandate.ofBank(order, account.accountId(), now);
        steps.begin(mandate, order.actor());
        if (proof.proven(account.accountId(), order.holderPhoneEnding())) {
            steps.activate(mandate, order.actor());
        }
        return mandate;
    }

    /** A mandate of the bank's own is named; of another bank's it learns only that there is one. */
    private static void refuse(SignMandate order, Mandate present) {
        throw new BusinessException(
                DebitError.MANDATE_EXISTS,
                present.partnerId == order.partnerId()
                        ? Map.of("mandateId", PublicId.MANDATE.of(present.id))
                        : Map.of());
    }

    /**
     * @throws BusinessException IDEMPOTENCY_MISMATCH where key or number went with another request
     */
    private Optional<MandateView> answered(SignMandate order) {
        Optional<StoredAnswer<MandateView>> byKey =
                answers.byKey(order.partnerId(), order.idempotencyKey(), MandateView.class);
        if (byKey.isPresent()) {
            return Optional.of(sameRequest(order, byKey.get()));
        }
        return mandates.byNumber(order.partnerId(), order.mandateNumber())
                .map(
                        mandate ->
                                sameRequest(
                                        order,
                                        answers.bySubject(mandate.id, MandateView.class)
                                                .orElseThrow(MandateSigning::mismatch)));
    }

    private static MandateView sameRequest(SignMandate order, StoredAnswer<MandateView> stored) {
        if (!stored.answers(order.fingerprint())) {
            throw mismatch();
        }
        return stored.answer();
    }

    private static BusinessException mismatch() {
        return new BusinessException(PaymentError.IDEMPOTENCY_MISMATCH);
    }
}
