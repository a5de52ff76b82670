package org.hearth.identity;

import cn.hutool.core.codec.Base32;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.identity.BrowserTokens.Purpose;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.security.SealedSecrets;

/**
 * The second step of staff whose role needs one: a code of the authenticator, or a recovery code. A
 * wrong one counts to the same lock as a wrong password.
 */
@ApplicationScoped
public class StaffSecondFactor {

    static final int RECOVERY_CODES = 8;

    private final StaffSteps steps;
    private final SecondFactorRepository factors;
    private final RecoveryCodeRepository recovery;
    private final SignInLimits limits;
    private final SealedSecrets seals;
    private final AuditTrail audit;
    private final Clock clock;

    StaffSecondFactor(
            StaffSteps steps,
            SecondFactorRepository factors,
            RecoveryCodeRepository recovery,
            SignInLimits limits,
            SealedSecrets seals,
            AuditTrail audit,
            Clock clock) {
        this.steps = steps;
        this.factors = factors;
        this.recovery = recovery;
        this.limits = limits;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an authenticator is told; shown until a code of it is entered, and never again.
     *
     * @param secret Base32
     */
    public record Enrolment(String username, String secret) {}

    /**
     * @param recoveryCodes shown this once
     */
    public record Enrolled(StaffStep next, List<String> recoveryCodes) {}

    /** Whether somebody stands at the step that asks for a code. */
    @Transactional
    public boolean isAsked(String token) {
        return steps.at(Purpose.STAFF_CODE, token).isPresent();
    }

    /**
     * @param typed six digits of the authenticator, or a recovery code
     * @return empty for a wrong, used or late code
     * @throws org.hearth.platform.error.BusinessException RATE_LIMITED
     */
    @Transactional
    public Optional<StaffStep> enter(String token, String typed, String address) {
        limits.beforeCheckingCode(address);
        return steps.lockedAt(Purpose.STAFF_CODE, token)
                .filter(user -> user.opens(fits(user, typed), clock.instant()))
                .map(steps::afterSecondFactor);
    }

    private boolean fits(StaffUser user, String typed) {
        String code = typed.replaceAll("\\s", "");
        return code.matches("[0-9]{6}")
                ? factors.confirmed(user.id).filter(factor -> accepts(factor, code)).isPresent()
                : usesRecoveryCode(user, code);
    }

    private boolean accepts(SecondFactor factor, String code) {
        return factor.accepts(code, seals.open(factor.secret, factor.staffId), clock.instant());
    }

    private boolean usesRecoveryCode(StaffUser user, String code) {
        Optional<RecoveryCode> found = recovery.unused(user.id, RecoveryCode.hash(user.id, code));
        found.ifPresent(
                used -> {
                    used.usedAt = clock.instant();
                    tell(user, "staff.recovery-code-used");
                });
        return found.isPresent();
    }

    @Transactional
    public Optional<Enrolment> enrolment(String token) {
        return steps.at(Purpose.STAFF_ENROLMENT, token)
                .flatMap(user -> unconfirmed(user).map(factor -> enrolment(user, factor)));
    }

    private Optional<SecondFactor> unconfirmed(StaffUser user) {
        return factors.findByIdOptional(user.id).filter(factor -> !factor.isConfirmed());
    }

    private Enrolment enrolment(StaffUser user, SecondFactor factor) {
        return new Enrolment(
                user.username, Base32.encode(seals.open(factor.secret, factor.staffId)));
    }

    /**
     * @param typed the first code of the authenticator
     * @return empty for a wrong code
     * @throws org.hearth.platform.error.BusinessException RATE_LIMITED
     */
    @Transactional
    public Optional<Enrolled> enrol(String token, String typed, String address) {
        limits.beforeCheckingCode(address);
        return steps.lockedAt(Purpose.STAFF_ENROLMENT, token)
                .flatMap(user -> unconfirmed(user).flatMap(factor -> enrol(user, factor, typed)));
    }

    private Optional<Enrolled> enrol(StaffUser user, SecondFactor factor, String typed) {
        boolean fits = accepts(factor, typed.replaceAll("\\s", ""));
        if (!user.opens(fits, clock.instant())) {
            return Optional.empty();
        }
        factor.confirm(clock.instant());
        recovery.deleteOf(user.id);
        List<String> codes = Stream.generate(HandedSecret::next).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> recovery.persist(new RecoveryCode(user.id, code)));
        tell(user, "staff.second-factor-enrolled");
        return Optional.of(new Enrolled(steps.afterSecondFactor(user), codes));
    }

    private void tell(StaffUser user, String action) {
        audit.transition(
                Actor.staff(user.username), action, StaffUser.SUBJECT, user.id, null, null, null);
    }
}
