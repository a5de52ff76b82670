package org.hearth.debit;

import java.util.List;
import java.util.Map;
import org.hearth.account.AccountStatus;
import org.hearth.account.AccountView;
import org.hearth.identity.BoundAccounts;
import org.hearth.partner.PartnerView;

/**
 * An account that a resident follows, with its mandates, newest first.
 *
 * @param label the resident's own name for it, or null
 * @param own whether the resident is the holder
 * @param open pending or active
 * @param ended cancelled
 * @param debits what was and will be debited
 */
public record AccountMandates(
        AccountView account,
        String label,
        boolean own,
        List<Entry> open,
        List<Entry> ended,
        AccountDebits debits) {

    /** A mandate and its bank. */
    public record Entry(MandateView mandate, PartnerView bank) {

        /** Whether it waits for the account's holder, the bank having signed. */
        public boolean waitsForHolder() {
            return mandate.state() == MandateState.PENDING && mandate.mandateNumber() != null;
        }

        public boolean active() {
            return mandate.state() == MandateState.ACTIVE;
        }
    }

    static AccountMandates of(
            BoundAccounts.Bound bound,
            List<Mandate> mandates,
            Map<Long, PartnerView> banks,
            AccountDebits debits) {
        List<Entry> entries =
                mandates.stream().map(m -> new Entry(m.view(), banks.get(m.partnerId))).toList();
        return new AccountMandates(
                bound.account(),
                bound.label(),
                bound.own(),
                entries.stream().filter(e -> e.mandate().state().open()).toList(),
                entries.stream().filter(e -> !e.mandate().state().open()).toList(),
                debits);
    }

    /**
     * Whether its bills can be debited at all: a card is written at a hall, a closed one is not
     * billed.
     */
    public boolean debitable() {
        return account.meterType().collectableRemotely()
                && account.status() != AccountStatus.CLOSED;
    }
}
