package org.hearth.portal.me;

import java.util.List;
import java.util.OptionalLong;
import org.hearth.account.AccountError;
import org.hearth.account.AccountView;
import org.hearth.account.FollowedAccount;
import org.hearth.billing.AccountDebt;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;

/** The accounts a resident follows, and the one a page is about. */
record AccountChoice(List<Entry> entries, Entry current) {

    /**
     * One of the accounts.
     *
     * @param debt what it owes today
     */
    record Entry(FollowedAccount followed, AccountDebt debt) {

        public AccountView account() {
            return followed.account();
        }

        public String publicId() {
            return Addresses.publicId(account());
        }

        public long creditFen() {
            return Math.max(0, account().balanceFen());
        }
    }

    /**
     * @param asked public id of one of them; null for the first
     * @throws BusinessException ACCOUNT_NOT_FOUND where the resident does not follow it
     */
    static AccountChoice of(List<Entry> entries, String asked) {
        if (asked == null) {
            return new AccountChoice(entries, entries.isEmpty() ? null : entries.get(0));
        }
        OptionalLong id = PublicId.ACCOUNT.parse(asked);
        return entries.stream()
                .filter(entry -> id.isPresent() && entry.account().accountId() == id.getAsLong())
                .findFirst()
                .map(entry -> new AccountChoice(entries, entry))
                .orElseThrow(() -> new BusinessException(AccountError.ACCOUNT_NOT_FOUND));
    }

    /**
     * @throws BusinessException ACCOUNT_NOT_FOUND where the resident follows none
     */
    Entry required() {
        if (current == null) {
            throw new BusinessException(AccountError.ACCOUNT_NOT_FOUND);
        }
        return current;
    }

    /** The accounts that owe something, beside the one the page is about. */
    public List<Entry> othersOwing() {
        return entries.stream()
                .filter(entry -> entry != current && entry.debt().totalDueFen() > 0)
                .toList();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
