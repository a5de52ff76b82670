package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.account.AccountError;
import org.hearth.account.AccountLedger;
import org.hearth.account.AccountStatus;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.identity.Bindings;
import org.hearth.identity.BoundAccounts;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;
import org.hearth.payment.PaymentError;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/** The door to mandates for residents: those of the accounts they follow, no others. */
@ApplicationScoped
public class ResidentMandates {

    private static final int SHOWN = 20;

    private final Accounts accounts;
    private final AccountLedger ledger;
    private final Bindings bindings;
    private final Partners partners;
    private final MandateRepository mandates;
    private final Debits debits;
    private final MandateSteps steps;
    private final Clock clock;

    ResidentMandates(
            Accounts accounts,
            AccountLedger ledger,
            Bindings bindings,
            Partners partners,
            MandateRepository mandates,
            Debits debits,
            MandateSteps steps,
            Clock clock) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.bindings = bindings;
        this.partners = partners;
        this.mandates = mandates;
        this.debits = debits;
        this.steps = steps;
        this.clock = clock;
    }

    /** The banks at which a mandate can be asked for. */
    public List<PartnerView> banks() {
        return partners.debitBanks();
    }

    /** The accounts that the resident follows, each with its mandates. */
    @Transactional
    public List<AccountMandates> of(long residentId) {
        List<BoundAccounts.Bound> bound = bindings.of(residentId).bound();
        Map<Long, List<Mandate>> found =
                mandates
                        .ofAccounts(
                                bound.stream().map(b -> b.account().accountId()).toList(),
                                SHOWN * Math.max(1, bound.size()))
                        .stream()
                        .collect(Collectors.groupingBy(mandate -> mandate.accountId));
        Map<Long, PartnerView> banks =
                partners
                        .byIds(
                                found.values().stream()
                                        .flatMap(List::stream)
                                        .map(mandate -> mandate.partnerId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(PartnerView::id, bank -> bank));
        return bound.stream()
                .map(
                        b ->
                                AccountMandates.of(
                                        b,
                                        found.getOrDefault(b.account().accountId(), List.of()),
                                        banks,
                                        debits.of(b.account())))
                .toList();
    }

    /**
     * Asks a bank for a mandate; pending until the bank confirms.
     *
     * @param bankCode the partner's code
     * @throws BusinessException ACCOUNT_NOT_FOUND for an account not followed, METER_NOT_SUPPORTED,
     *     MANDATE_EXISTS where a mandate of the account holds or waits
     */
    @Transactional
    public MandateView ask(long residentId, String accountNumber, String bankCode) {
        AccountView account = accounts.followed(residentId, accountNumber);
        PartnerView bank =
                banks().stream()
                        .filter(known -> known.code().equals(bankCode))
                        .findFirst()
                        .orElseThrow(() -> new BusinessException(DebitError.MANDATE_NOT_FOUND));
        ledger.lock(accountNumber)
                .filter(known -> known.status() != AccountStatus.CLOSED)
                .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
        if (!account.meterType().collectableRemotely()) {
            throw new BusinessException(PaymentError.METER_NOT_SUPPORTED);
        }
        if (!mandates.open(account.accountId()).isEmpty()) {
            throw new BusinessException(DebitError.MANDATE_EXISTS);
        }
        Mandate mandate =
                Mandate.ofResident(
                        residentId, bank.id(), account.accountId(), accountNumber, clock.instant());
        steps.begin(mandate, Actor.resident(residentId));
        return mandate.view();
    }

    /**
     * The holder confirms a mandate that a bank brought.
     *
     * @throws BusinessException MANDATE_NOT_FOUND unless it is of an account of the resident's own,
     *     MANDATE_EXISTS where another one holds
     */
    @Transactional
    public MandateView confirm(long residentId, long mandateId) {
        Mandate found = find(residentId, mandateId);
        if (!holds(residentId, found.accountId)) {
            throw new BusinessException(DebitError.MANDATE_NOT_FOUND);
        }
        ledger.lock(found.accountNumber);
        Mandate mandate = find(residentId, mandateId);
        if (mandate.state == MandateState.ACTIVE) {
            return mandate.view();
        }
        if (mandate.state != MandateState.PENDING || !mandate.confirmedByBank()) {
            throw new BusinessException(DebitError.MANDATE_NOT_FOUND);
        }
        if (mandates.open(mandate.accountId).stream()
                .anyMatch(other -> other.state == MandateState.ACTIVE)) {
            throw new BusinessException(DebitError.MANDATE_EXISTS);
        }
        steps.activate(mandate, Actor.resident(residentId));
        return mandate.view();
    }

    /**
     * Ends a mandate; one that has ended stays as it is.
     *
     * @throws BusinessException MANDATE_NOT_FOUND unless it is of an account the resident follows
     */
    @Transactional
    public MandateView cancel(long residentId, long mandateId) {
        ledger.lock(find(residentId, mandateId).accountNumber);
        Mandate mandate = find(residentId, mandateId);
        steps.cancel(mandate, MandateParty.RESIDENT, Actor.resident(residentId));
        return mandate.view();
    }

    private boolean holds(long residentId, long accountId) {
        return bindings.of(residentId).bound().stream()
                .filter(BoundAccounts.Bound::own)
                .anyMatch(own -> own.account().accountId() == accountId);
    }

    private Mandate find(long residentId, long mandateId) {
        return mandates.followed(residentId, mandateId)
                .orElseThrow(() -> new BusinessException(DebitError.MANDATE_NOT_FOUND));
    }
}
