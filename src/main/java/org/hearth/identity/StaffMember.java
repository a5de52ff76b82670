package org.hearth.identity;

import java.util.Set;

/**
 * One of the staff, as other rooms know them.
 *
 * @param branch the branch company, as the district's; null for head office, which works for all
 * @param skills names of {@link ServiceSkill}; empty for who is no technician
 */
public record StaffMember(
        String username,
        String displayName,
        String branch,
        Set<StaffRole> roles,
        Set<String> skills) {

    public boolean has(StaffRole role) {
        return roles.contains(role);
    }
}
