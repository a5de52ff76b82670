package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who works here, for rooms that give work to people. Who is disabled is not in it. */
@ApplicationScoped
public class StaffDirectory {

    private final StaffUserRepository staff;

    StaffDirectory(StaffUserRepository staff) {
        this.staff = staff;
    }

    @Transactional
    public Optional<StaffMember> find(String username) {
        return staff.active(username).map(StaffUser::member);
    }

    /**
     * In the order of their usernames.
     *
     * @param branch exactly this one's people, head office not among them; null for everybody's
     */
    @Transactional
    public List<StaffMember> withRole(StaffRole role, String branch) {
        return staff.activeWithRole(role, branch).stream().map(StaffUser::member).toList();
    }
}
