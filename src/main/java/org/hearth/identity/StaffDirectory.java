package org.hearth.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Display names by username, also of who left; who never was here is missing. */
    @Transactional
    public Map<String, String> names(Collection<String> usernames) {
        return staff.amongst(usernames).stream()
                .collect(Collectors.toMap(user -> user.username, user -> user.displayName));
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
