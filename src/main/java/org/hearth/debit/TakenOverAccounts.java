package org.hearth.debit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hearth.account.HolderChanged;

/** Ends an account's mandates when another holder takes it over: nobody pays for somebody else. */
@ApplicationScoped
class TakenOverAccounts {

    private final MandateRepository mandates;
    private final MandateSteps steps;

    TakenOverAccounts(MandateRepository mandates, MandateSteps steps) {
        this.mandates = mandates;
        this.steps = steps;
    }

    @Transactional(TxType.MANDATORY)
    void on(@Observes HolderChanged change) {
        mandates.open(change.accountId())
                .forEach(mandate -> steps.cancel(mandate, MandateParty.UTILITY, change.actor()));
    }
}
