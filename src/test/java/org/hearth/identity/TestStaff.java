package org.hearth.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.restassured.http.Cookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.platform.id.Ids;

/** Staff of a test's own. */
@ApplicationScoped
public class TestStaff {

    public static final String PASSWORD = "correct horse";

    private static final int CHEAP = 4;

    private final StaffUserRepository staff;
    private final Sessions sessions;
    private final Clock clock;

    TestStaff(StaffUserRepository staff, Sessions sessions, Clock clock) {
        this.staff = staff;
        this.sessions = sessions;
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
