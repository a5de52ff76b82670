package org.hearth.identity;

import cn.hutool.core.codec.Base32;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.restassured.http.Cookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.platform.id.Ids;
import org.hearth.platform.security.SealedSecrets;

/** Staff of a test's own. */
@ApplicationScoped
public class TestStaff {

    public static final String PASSWORD = "correct horse";

    private static final int CHEAP = 4;
    private static final byte[] SECRET = Totp.newSecret();

    private final StaffUserRepository staff;
    private final Sessions sessions;
    private final SecondFactorRepository factors;
    private final SealedSecrets seals;
    private final Clock clock;

    TestStaff(
            StaffUserRepository staff,
            Sessions sessions,
            SecondFactorRepository factors,
            SealedSecrets seals,
            Clock clock) {
        this.staff = staff;
        this.sessions = sessions;
        this.factors = factors;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * @return the username
     */
    @Transactional
    public String withRoles(StaffRole... roles) {
        return ofBranch(null, Set.of(), roles);
    }

    /**
     * @param branch null for head office
     * @return the username
     */
    @Transactional
    public String ofBranch(String branch, Set<String> skills, StaffRole... roles) {
        StaffUser user = new StaffUser();
        user.id = Ids.next();
        user.username = "test-" + user.id;
        user.displayName = "测试员工";
        user.passwordHash = BcryptUtil.bcryptHash(PASSWORD, CHEAP);
        user.roles = Arrays.stream(roles).map(StaffRole::roleName).collect(Collectors.joining(" "));
        user.branch = branch;
        user.skills = String.join(" ", skills);
        user.status = StaffStatus.ACTIVE;
        user.createdAt = clock.instant();
        staff.persist(user);
        return user.username;
    }

    @Transactional
    public void disable(String username) {
        staff.active(username).orElseThrow().status = StaffStatus.DISABLED;
    }

    @Transactional
    public void give(String username, StaffRole role) {
        staff.active(username).orElseThrow().roles += " " + role.roleName();
    }

    /** Gives somebody a second factor, whose codes {@link #code} tells. */
    @Transactional
    public void enrol(String username) {
        long id = staff.active(username).orElseThrow().id;
        SecondFactor factor = new SecondFactor(id, seals.seal(SECRET, id), clock.instant());
        factor.confirm(clock.instant());
        factors.persist(factor);
    }

    /**
     * @param steps of 30 seconds from now
     */
    public String code(int steps) {
        return Totp.code(SECRET, Totp.step(clock.instant()) + steps);
    }

    /**
     * @param secret Base32 as the page of the enrolment shows it
     */
    public String codeOf(String secret) {
        byte[] bytes = Base32.decode(secret.replace(" ", ""));
        return Totp.code(bytes, Totp.step(clock.instant()));
    }

    /** The cookie of one of the staff with these roles. */
    @Transactional
    public Cookie signedIn(StaffRole... roles) {
        return signedIn(withRoles(roles));
    }

    /** The cookie of one who was made before. */
    @Transactional
    public Cookie signedIn(String username) {
        StaffUser user = staff.active(username).orElseThrow();
        return new Cookie.Builder("hearth-session", sessions.open(user)).build();
    }
}
