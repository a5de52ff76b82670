package org.hearth.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.account.AccountChanges;
import org.hearth.account.AccountView;
import org.hearth.account.Accounts;
import org.hearth.account.Follower;
import org.hearth.account.NewHolder;
import org.hearth.identity.ResidentPhones;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;

/** What an application that is done changes of the account. Works leave a record only. */
@ApplicationScoped
class ApplicationEffects {

    private final AccountChanges changes;
    private final Accounts accounts;
    private final ResidentPhones phones;

    ApplicationEffects(AccountChanges changes, Accounts accounts, ResidentPhones phones) {
        this.changes = changes;
        this.accounts = accounts;
        this.phones = phones;
    }

    void of(Application application, Actor actor) {
        if (application.accountId == null) {
            return;
        }
        switch (application.kind) {
            case TRANSFER -> transfer(application, actor);
            case SUSPEND -> changes.suspend(actor, application.accountId);
            case RESUME -> changes.resume(actor, application.accountId);
            case INSTALLATION, RELOCATION, REMOVAL, CARD_REPLACEMENT -> {
                // The account stays as it is.
            }
        }
    }

    /** Whoever signs in with the new holder's phone is the new holder, and goes on following. */
    private void transfer(Application application, Actor actor) {
        NewHolder holder = application.details().holder();
        if (holder == null) {
            throw new BusinessException(ApplicationError.NEW_HOLDER_MISSING);
        }
        AccountView account = accounts.byId(application.accountId).orElseThrow();
        Set<Long> staying =
                accounts.followersOf(account.number()).stream()
                        .map(Follower::residentId)
                        .filter(
                                resident ->
                                        application.keepFollowers
                                                || phones.of(resident)
                                                        .number()
                                                        .equals(holder.phone()))
                        .collect(Collectors.toSet());
        changes.transfer(actor, application.accountId, holder, staying);
    }
}
