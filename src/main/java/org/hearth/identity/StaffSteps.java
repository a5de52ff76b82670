package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hearth.identity.BrowserTokens.Purpose;
import org.hearth.platform.security.SealedSecrets;

/**
 * The order of steps at the staff's door: password, second factor where the role needs one, a
 * password of one's own, the desk. All of it in the transaction of a use case that locked the user.
 */
@ApplicationScoped
class StaffSteps {

    static final Duration LIFE = Duration.ofMinutes(10);

    private final BrowserTokens tokens;
    private final StaffUserRepository staff;
    private final SecondFactorRepository factors;
    private final Sessions sessions;
    private final SealedSecrets seals;
    private final Clock clock;

    StaffSteps(
            BrowserTokens tokens,
            StaffUserRepository staff,
            SecondFactorRepository factors,
            Sessions sessions,
            SealedSecrets seals,
            Clock clock) {
        this.tokens = tokens;
        this.staff = staff;
        this.factors = factors;
        this.sessions = sessions;
        this.seals = seals;
        this.clock = clock;
    }

    StaffStep afterPassword(StaffUser user) {
        if (!user.needsSecondFactor()) {
            return afterSecondFactor(user);
        }
        if (factors.confirmed(user.id).isPresent()) {
            return step(StaffStep.Next.CODE, Purpose.STAFF_CODE, user);
        }
        // Whoever saw an earlier secret, and confirmed no code of it, knows nothing any more.
        factors.deleteById(user.id);
        factors.flush();
        factors.persist(
                new SecondFactor(user.id, seals.seal(Totp.newSecret(), user.id), clock.instant()));
        return step(StaffStep.Next.ENROLMENT, Purpose.STAFF_ENROLMENT, user);
    }

    StaffStep afterSecondFactor(StaffUser user) {
        return user.passwordToChange
                ? step(StaffStep.Next.NEW_PASSWORD, Purpose.STAFF_PASSWORD, user)
                : desk(user);
    }

    StaffStep desk(StaffUser user) {
        return new StaffStep(StaffStep.Next.DESK, sessions.open(user));
    }

    private StaffStep step(StaffStep.Next next, Purpose purpose, StaffUser user) {
        return new StaffStep(next, tokens.issue(purpose, user.credentials().toString(), LIFE));
    }

    /** Who stands at a step; empty when the token is void, or the door is locked meanwhile. */
    Optional<StaffUser> at(Purpose purpose, String token) {
        return credentials(purpose, token)
                .flatMap(held -> staff.active(held.username()).filter(held::areOf))
                .filter(user -> !user.isLocked(clock.instant()));
    }

    /** The same, locked for judging what was typed. */
    Optional<StaffUser> lockedAt(Purpose purpose, String token) {
        return credentials(purpose, token)
                .flatMap(held -> staff.lockedByUsername(held.username()).filter(held::areOf))
                .filter(StaffUser::isActive)
                .filter(user -> !user.isLocked(clock.instant()));
    }

    private Optional<StaffCredentials> credentials(Purpose purpose, String token) {
        return tokens.subject(purpose, token).flatMap(StaffCredentials::parse);
    }
}
