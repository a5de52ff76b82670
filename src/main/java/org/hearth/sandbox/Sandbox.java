package org.hearth.sandbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.tenant.Tenant;
import org.hearth.platform.time.ClockShift;
import org.hearth.platform.time.UtilityClock;

/**
 * The door to the sandbox: each partner's block of accounts and its clock (partner-api.md,
 * Sandbox). It works in the sandbox's schema; who asks from elsewhere goes there first.
 */
@ApplicationScoped
public class Sandbox {

    private final SandboxPartnerRepository partners;
    private final BlockRows rows;
    private final BlockReset blocks;
    private final RecordedCallRepository calls;
    private final Clock clock;

    Sandbox(
            SandboxPartnerRepository partners,
            BlockRows rows,
            BlockReset blocks,
            RecordedCallRepository calls,
            Clock clock) {
        this.partners = partners;
        this.blocks = blocks;
        this.calls = calls;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Gives a partner of the sandbox a block of accounts of its own, unless it has one.
     *
     * @throws BusinessException NOT_FOUND outside of the sandbox
     */
    @Transactional
    public void open(long partnerId) {
        requireSandbox();
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

    /** The partner behind a link to its certification; empty where there is none. */
    @Transactional
    public Optional<SandboxPartnerView> partnerByCode(String certificationCode) {
        return partners.viewByCode(certificationCode);
    }

    /**
     * The partners of the sandbox, those that came last first.
     *
     * @param block of the last one of the page before; the largest number for the first page
     */
    @Transactional
    public List<SandboxPartnerView> partnersBefore(int block, int limit) {
        return partners.viewsBefore(block, limit);
    }

    /**
     * Puts a partner's block and clock back as they were, and forgets what it did and called. Its
     * clients stay.
     *
     * @throws BusinessException NOT_FOUND outside of the sandbox
     */
    @Transactional
    public void reset(long partnerId) {
        requireSandbox();
        SandboxPartner partner = partners.lock(partnerId);
        Instant now = clock.instant().minus(ClockShift.current());
        partner.resetClock();
        calls.forget(partnerId);
        blocks.delete(partnerId, partner.block);
        ClockShift.run(
                Duration.ZERO,
                () -> rows.write(partner.block, LocalDate.ofInstant(now, UtilityClock.ZONE)));
    }

    /** All required cases have passed; the first time counts. */
    @Transactional
    public void certified(long partnerId, Instant at) {
        partners.findById(partnerId).certified(at);
    }

    /** Whatever path led here: the utility's own books are neither filled nor emptied. */
    private static void requireSandbox() {
        if (Tenant.current() != Tenant.SANDBOX) {
            throw new BusinessException(RequestError.NOT_FOUND);
        }
    }

    /**
     * Moves a partner's clock ahead and leaves every other's alone. Nobody else moves it meanwhile,
     * and where the work fails it stays.
     *
     * @param meanwhile done before the clock is moved, in transactions of its own; it is told how
     *     far the clock was ahead
     * @return how far it is ahead then
     * @throws BusinessException CLOCK_NOT_MOVABLE, NOT_FOUND outside of the sandbox
     */
    @Transactional
    Duration moveClock(long partnerId, Duration by, Consumer<Duration> meanwhile) {
        requireSandbox();
        SandboxPartner partner = partners.lock(partnerId);
        Duration before = partner.clockShift();
        partner.moveClock(by);
        QuarkusTransaction.suspendingExisting().run(() -> meanwhile.accept(before));
        return partner.clockShift();
    }
}
