package org.hearth.portal.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hearth.account.Accounts;
import org.hearth.account.FollowedAccount;
import org.hearth.billing.AccountDebt;
import org.hearth.billing.Debts;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.security.SignedIn;

/** What the signed-in resident may look at. */
@ApplicationScoped
class MyAccounts {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final Debts debts;

    MyAccounts(SignedIn signedIn, Accounts accounts, Debts debts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.debts = debts;
    }

    /**
     * @param asked public id of the account a page is about; null for the first
     * @throws BusinessException ACCOUNT_NOT_FOUND where the resident does not follow it
     */
    AccountChoice choose(String asked) {
        List<FollowedAccount> followed = accounts.followedBy(signedIn.residentId());
        List<AccountDebt> owed = debts.of(followed.stream().map(FollowedAccount::account).toList());
        List<AccountChoice.Entry> entries = new ArrayList<>();
        for (int i = 0; i < followed.size(); i++) {
            entries.add(new AccountChoice.Entry(followed.get(i), owed.get(i)));
        }
        return AccountChoice.of(List.copyOf(entries), asked);
    }

    long residentId() {
        return signedIn.residentId();
    }
}
