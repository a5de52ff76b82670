package org.hearth.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Signing in of staff: the first step, username and password. */
@ApplicationScoped
public class StaffSignIn {

    private final StaffUserRepository staff;
    private final SignInLimits limits;
    private final StaffSteps steps;
    private final Clock clock;
    private final String nobodysHash = BcryptUtil.bcryptHash("nobody");

    StaffSignIn(StaffUserRepository staff, SignInLimits limits, StaffSteps steps, Clock clock) {
        this.staff = staff;
        this.limits = limits;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What is to be done next; empty alike for an unknown name, a wrong password and a locked door.
     * An unknown name takes as long as a known one.
     *
     * @throws org.hearth.platform.error.BusinessException RATE_LIMITED
     */
    public Optional<StaffStep> signIn(String username, String password, String address) {
        limits.beforeCheckingPassword(address);
        Optional<String> hash = QuarkusTransaction.requiringNew().call(() -> hashOf(username));
        // bcrypt takes tens of milliseconds: no connection and no lock is held meanwhile.
        boolean matches = BcryptUtil.matches(password, hash.orElse(nobodysHash));
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                staff.lockedByUsername(username)
                                        .filter(user -> user.opens(matches, clock.instant()))
                                        .map(steps::afterPassword));
    }

    private Optional<String> hashOf(String username) {
        return staff.find("username", username)
                .firstResultOptional()
                .map(user -> user.passwordHash);
    }
}
