package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.account.AccountView;
import org.hearth.billing.DueBill;
import org.hearth.billing.OpenDebts;
import org.hearth.partner.PartnerView;
import org.hearth.partner.Partners;

/** The door to debits as the customers of an account read them; the caller has checked who asks. */
@ApplicationScoped
public class Debits {

    private static final int SHOWN = 12;

    private final DebitItemRepository items;
    private final DebitBatchRepository batches;
    private final MandateRepository mandates;
    private final OpenDebts debts;
    private final Partners partners;

    Debits(
            DebitItemRepository items,
            DebitBatchRepository batches,
            MandateRepository mandates,
            OpenDebts debts,
            Partners partners) {
        this.items = items;
        this.batches = batches;
        this.mandates = mandates;
        this.debts = debts;
        this.partners = partners;
    }

    /** What will be debited next for an account, by the bills as they are now. */
    @Transactional
    public Optional<AnnouncedDebit> announced(AccountView account) {
        return items.open(account.accountId()).map(this::announced);
    }

    /** All that a customer may know of an account's debits. */
    @Transactional
    public AccountDebits of(AccountView account) {
        return new AccountDebits(
                announced(account).orElse(null),
                retryOn(account.accountId()).orElse(null),
                items.ofAccount(account.accountId(), SHOWN));
    }

    /** The bank that debits an account's bills by its mandate. */
    @Transactional
    public Optional<PartnerView> bankOf(AccountView account) {
        return mandates.open(account.accountId()).stream()
                .filter(mandate -> mandate.state == MandateState.ACTIVE)
                .findFirst()
                .flatMap(mandate -> partners.byId(mandate.partnerId));
    }

    private Optional<LocalDate> retryOn(long accountId) {
        return mandates.open(accountId).stream()
                .map(Mandate::retry)
                .filter(retry -> retry.on() != null)
                .filter(retry -> retry.standsFor(due(accountId, retry.on())))
                .map(DebitRetry::on)
                .findFirst();
    }

    private AnnouncedDebit announced(DebitItem item) {
        DebitBatch batch = batches.byId(item.batchId).orElseThrow();
        Mandate mandate = mandates.find(item.mandateId).orElseThrow();
        PartnerView bank = partners.byId(batch.partnerId).orElseThrow();
        boolean handedOver = item.state == DebitItemState.SENT;
        return new AnnouncedDebit(
                item.collectOn,
                handedOver ? item.amountFen : remaining(item),
                batch.cutOffAt,
                handedOver,
                item.billsThrough,
                bank,
                mandate.bankAccount);
    }

    private long remaining(DebitItem item) {
        return item.remainingFen(due(item.accountId, item.collectOn));
    }

    private List<DueBill> due(long accountId, LocalDate day) {
        return debts.on(day, List.of(accountId)).getOrDefault(accountId, List.of());
    }
}
