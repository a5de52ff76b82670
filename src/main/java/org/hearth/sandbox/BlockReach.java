package org.hearth.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.hearth.payment.CollectorReach;
import org.hearth.platform.tenant.Tenant;

/**
 * A partner of the sandbox reaches no other's block, by whatever way it names an account: also a
 * line of its day's book is booked into its own accounts alone.
 */
@ApplicationScoped
class BlockReach implements CollectorReach {

    private final SandboxPartnerRepository partners;

    BlockReach(SandboxPartnerRepository partners) {
        this.partners = partners;
    }

    /** The utility's own channels have no block, and reach all. */
    @Override
    public boolean reaches(long partnerId, String accountNumber) {
        return Tenant.current() != Tenant.SANDBOX
                || partners.view(partnerId)
                        .filter(partner -> TestAccount.isForeign(partner.block(), accountNumber))
                        .isEmpty();
    }
}
