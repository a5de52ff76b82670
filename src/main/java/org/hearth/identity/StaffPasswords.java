package org.hearth.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.hearth.identity.BrowserTokens.Purpose;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;

/** Passwords that staff choose themselves. With a new one, sessions elsewhere end. */
@ApplicationScoped
public class StaffPasswords {

    private final StaffSteps steps;
    private final StaffUserRepository staff;
    private final SignInLimits limits;
    private final AuditTrail audit;
    private final Clock clock;

    StaffPasswords(
            StaffSteps steps,
            StaffUserRepository staff,
            SignInLimits limits,
            AuditTrail audit,
            Clock clock) {
        this.steps = steps;
        this.staff = staff;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who must choose a password now; empty when the step's token is void. */
    public Optional<String> chooser(String token) {
        return QuarkusTransaction.requiringNew()
                .call(() -> steps.at(Purpose.STAFF_PASSWORD, token).map(user -> user.username));
    }

    /**
     * Replaces the password that was handed over.
     *
     * @param wanted as {@link NewPassword} asks for
     * @return empty when the token is void, or it is the same password again
     */
    public Optional<StaffStep> replaceFirst(String token, String wanted) {
        Optional<String> before =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        steps.at(Purpose.STAFF_PASSWORD, token)
                                                .map(user -> user.passwordHash));
        if (before.filter(hash -> !BcryptUtil.matches(wanted, hash)).isEmpty()) {
            return Optional.empty();
        }
        String hash = BcryptUtil.bcryptHash(wanted);
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                steps.lockedAt(Purpose.STAFF_PASSWORD, token)
                                        .map(user -> changed(user, hash)));
    }

    /**
     * Changes one's own; a wrong present one counts to the lock.
     *
     * @param wanted as {@link NewPassword} asks for
     * @return a new session; empty when the present password is wrong or the door is locked
     * @throws org.hearth.platform.error.BusinessException RATE_LIMITED
     */
    public Optional<StaffStep> change(
            String username, String present, String wanted, String address) {
        limits.beforeCheckingPassword(address);
        String before =
                QuarkusTransaction.requiringNew()
                        .call(() -> staff.active(username).orElseThrow().passwordHash);
        boolean matches = BcryptUtil.matches(present, before);
        String hash = BcryptUtil.bcryptHash(wanted);
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                staff.lockedByUsername(username)
                                        .filter(user -> user.opens(matches, clock.instant()))
                                        .map(user -> changed(user, hash)));
    }

    private StaffStep changed(StaffUser user, String hash) {
        user.choosePassword(hash);
        audit.transition(
                Actor.staff(user.username),
                "staff.password-changed",
                StaffUser.SUBJECT,
                user.id,
                null,
                null,
                null);
        return steps.desk(user);
    }
}
