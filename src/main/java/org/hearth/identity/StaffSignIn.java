package org.hearth.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Signing in of staff with username and password. */
@ApplicationScoped
public class StaffSignIn {

    private final StaffUserRepository staff;
    private final SignInLimits limits;
    private final Sessions sessions;
    private final Clock clock;
    private final String nobodysHash = BcryptUtil.bcryptHash("nobody");

    StaffSignIn(StaffUserRepository staff, SignInLimits limits, Sessions sessions, Clock clock) {
        this.staff = staff;
        this.limits = limits;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The token of a new session; empty alike for an unknown name, a wrong password and a locked
     * door. An unknown name takes as long as a known one.
     *
     * @throws org.hearth.platform.error.BusinessException RATE_LIMITED
     */
    @Transactional
    public Optional<String> signIn(String username, String password, String address) {
        limits.beforeCheckingPassword(address);
        Optional<StaffUser> user = staff.lockedByUsername(username);
        if (user.isEmpty()) {
            BcryptUtil.matches(password, nobodysHash);
            return Optional.empty();
        }
        return user.filter(known -> known.opensWith(password, clock.instant())).map(sessions::open);
    }
}
