package org.hearth.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.time.UtilityClock;

/**
 * The door to the sandbox: each partner's block of accounts and its clock (partner-api.md,
 * Sandbox). It works in the sandbox's schema; who asks from elsewhere goes there first.
 */
@ApplicationScoped
public class Sandbox {

    private final SandboxPartnerRepository partners;
    private final BlockRows rows;
    private final Clock clock;

    Sandbox(SandboxPartnerRepository partners, BlockRows rows, Clock clock) {
        this.partners = partners;
        this.rows = rows;
        this.clock = clock;
    }

    /** Gives a partner of the sandbox a block of accounts of its own, unless it has one. */
    @Transactional
    public void open(long partnerId) {
        if (partners.findByIdOptional(partnerId).isPresent()) {
            return;
        }
        SandboxPartner partner =
                new SandboxPartner(partnerId, partners.nextBlock(), clock.instant());
        partners.persist(partner);
        rows.write(partner.block, LocalDate.ofInstant(clock.instant(), UtilityClock.ZONE));
    }

    /** A partner's block and clock; empty for who is none of the sandbox. */
    @Transactional
    public Optional<SandboxPartnerView> partner(long partnerId) {
        return partners.view(partnerId);
    }

    /**
     * Moves a partner's clock ahead and leaves every other's alone.
     *
     * @return how far it is ahead then
     * @throws BusinessException CLOCK_NOT_MOVABLE
     */
    @Transactional
    public Duration moveClock(long partnerId, Duration by) {
        SandboxPartner partner = partners.findById(partnerId);
        partner.moveClock(by);
        return partner.clockShift();
    }
}
