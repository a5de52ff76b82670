package org.hearth.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.audit.AuditTrail;
import org.hearth.platform.error.BusinessException;

/** The door for administrators of the staff: who works here, as what, and whether they come in. */
@ApplicationScoped
public class StaffPeople {

    private static final int PAGE = 50;

    private final StaffUserRepository staff;
    private final SecondFactorRepository factors;
    private final RecoveryCodeRepository recovery;
    private final AuditTrail audit;
    private final Clock clock;

    StaffPeople(
            StaffUserRepository staff,
            SecondFactorRepository factors,
            RecoveryCodeRepository recovery,
            AuditTrail audit,
            Clock clock) {
        this.staff = staff;
        this.factors = factors;
        this.recovery = recovery;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param prefix of usernames; empty for everybody
     * @param after the username that the page before ended with, or null
     */
    @Transactional
    public StaffPage page(String prefix, String after) {
        List<StaffUser> found = staff.named(prefix, after == null ? "" : after, PAGE + 1);
        List<StaffUser> page = found.subList(0, Math.min(PAGE, found.size()));
        Set<Long> twiceProven =
                factors.confirmed(page.stream().map(user -> user.id).toList()).stream()
                        .map(factor -> factor.staffId)
                        .collect(Collectors.toSet());
        return new StaffPage(
                page.stream().map(user -> card(user, twiceProven.contains(user.id))).toList(),
                found.size() > PAGE ? page.get(PAGE - 1).username : null);
    }

    /**
     * @throws BusinessException STAFF_NOT_FOUND
     */
    @Transactional
    public StaffCard card(String username) {
        return staff.find("username", username)
                .firstResultOptional()
                .map(user -> card(user, factors.confirmed(user.id).isPresent()))
                .orElseThrow(StaffPeople::notFound);
    }

    private StaffCard card(StaffUser user, boolean secondFactor) {
        return new StaffCard(
                user.id,
                user.member(),
                user.isActive(),
                secondFactor,
                user.isLocked(clock.instant()),
                user.passwordToChange);
    }

    /**
     * @param username at most 40 of {@code a-z 0-9 . _ -}, beginning with a letter
     * @return the first password, to be handed over and changed at the first sign-in
     * @throws BusinessException STAFF_NAME_TAKEN
     */
    public String create(Actor by, String username, StaffEntry entry) {
        String password = HandedSecret.next();
        String hash = BcryptUtil.bcryptHash(password);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            if (staff.count("username", username) > 0) {
                                throw new BusinessException(StaffError.STAFF_NAME_TAKEN);
                            }
                            StaffUser user = new StaffUser(username, hash, clock.instant());
                            user.become(entry);
                            staff.persist(user);
                            audit(by, "staff.created", user, null, user.status);
                            entry.roles()
                                    .forEach(
                                            role ->
                                                    audit(
                                                            by,
                                                            "staff.role-given",
                                                            user,
                                                            null,
                                                            role));
                        });
        return password;
    }

    /**
     * @throws BusinessException STAFF_NOT_FOUND, STAFF_ONESELF
     */
    @Transactional
    public void change(Actor by, String username, StaffEntry entry) {
        StaffUser user = locked(username);
        Set<StaffRole> before = StaffRole.read(user.roles);
        if (isOneself(by, user) && !entry.roles().contains(StaffRole.ADMINISTRATOR)) {
            throw new BusinessException(StaffError.STAFF_ONESELF);
        }
        user.become(entry);
        audit(by, "staff.changed", user, null, null);
        without(before, entry.roles())
                .forEach(role -> audit(by, "staff.role-taken", user, role, null));
        without(entry.roles(), before)
                .forEach(role -> audit(by, "staff.role-given", user, null, role));
    }

    private static Set<StaffRole> without(Set<StaffRole> roles, Set<StaffRole> those) {
        Set<StaffRole> left = EnumSet.copyOf(roles);
        left.removeAll(those);
        return left;
    }

    /**
     * From now on the person is not let in, and sessions end at once; again without effect.
     *
     * @throws BusinessException STAFF_NOT_FOUND, STAFF_ONESELF
     */
    @Transactional
    public void disable(Actor by, String username) {
        become(by, username, StaffStatus.DISABLED, "staff.disabled");
    }

    /**
     * @throws BusinessException STAFF_NOT_FOUND, STAFF_ONESELF
     */
    @Transactional
    public void enable(Actor by, String username) {
        become(by, username, StaffStatus.ACTIVE, "staff.enabled");
    }

    private void become(Actor by, String username, StaffStatus status, String action) {
        StaffUser user = lockedOther(by, username);
        if (user.status != status) {
            audit(by, action, user, user.status, status);
            user.status = status;
            user.credentialVersion++;
        }
    }

    /**
     * The authenticator and the recovery codes of somebody who lost them are void, and sessions
     * end; at the next sign-in a new authenticator is set up.
     *
     * @throws BusinessException STAFF_NOT_FOUND, STAFF_ONESELF: somebody else has to
     */
    @Transactional
    public void resetSecondFactor(Actor by, String username) {
        StaffUser user = lockedOther(by, username);
        factors.deleteById(user.id);
        recovery.deleteOf(user.id);
        user.credentialVersion++;
        audit(by, "staff.second-factor-reset", user, null, null);
    }

    /**
     * For somebody who forgot the password. The lock of wrong ones ends as well.
     *
     * @return the password to be handed over, and changed at the next sign-in
     * @throws BusinessException STAFF_NOT_FOUND, STAFF_ONESELF
     */
    public String resetPassword(Actor by, String username) {
        String password = HandedSecret.next();
        String hash = BcryptUtil.bcryptHash(password);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            StaffUser user = lockedOther(by, username);
                            user.handPassword(hash);
                            audit(by, "staff.password-reset", user, null, null);
                        });
        return password;
    }

    private StaffUser locked(String username) {
        return staff.lockedByUsername(username).orElseThrow(StaffPeople::notFound);
    }

    private StaffUser lockedOther(Actor by, String username) {
        StaffUser user = locked(username);
        if (isOneself(by, user)) {
            throw new BusinessException(StaffError.STAFF_ONESELF);
        }
        return user;
    }

    private static boolean isOneself(Actor by, StaffUser user) {
        return by.equals(Actor.staff(user.username));
    }

    private void audit(Actor by, String action, StaffUser user, Enum<?> from, Enum<?> to) {
        audit.transition(by, action, StaffUser.SUBJECT, user.id, null, from, to);
    }

    private static BusinessException notFound() {
        return new BusinessException(StaffError.STAFF_NOT_FOUND);
    }
}
