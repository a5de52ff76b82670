package org.hearth.identity.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.identity.ServiceSkill;
import org.hearth.identity.StaffEntry;
import org.hearth.identity.StaffMember;
import org.hearth.identity.StaffRole;
import org.hearth.platform.html.FormErrors;

/**
 * One of the staff as an administrator typed it.
 *
 * @param branch empty for head office
 * @param roles names of {@link StaffRole}
 * @param skills names of {@link ServiceSkill}
 */
public record StaffForm(
        String username, String displayName, String branch, Set<String> roles, Set<String> skills) {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final int LONGEST_NAME = 60;

    static StaffForm empty() {
        return new StaffForm("", "", "", Set.of(), Set.of());
    }

    static StaffForm of(StaffMember member) {
        return new StaffForm(
                member.username(),
                member.displayName(),
                member.branch() == null ? "" : member.branch(),
                member.roles().stream().map(StaffRole::roleName).collect(Collectors.toSet()),
                member.skills());
    }

    static StaffForm of(
            String username,
            String displayName,
            String branch,
            List<String> roles,
            List<String> skills) {
        return new StaffForm(
                username.strip(),
                displayName.strip().replaceAll("\\p{Cntrl}", ""),
                branch,
                known(roles, allRoles()),
                known(skills, allSkills()));
    }

    static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    FormErrors errors(IdentityMessages words, Collection<String> branches) {
        FormErrors errors = new FormErrors();
        if (!isUsername(username)) {
            errors.add("username", words.person_username_wrong());
        }
        if (displayName.isEmpty()
                || displayName.codePointCount(0, displayName.length()) > LONGEST_NAME) {
            errors.add("displayName", words.person_name_wrong());
        }
        if (!branch.isEmpty() && !branches.contains(branch)) {
            errors.add("branch", words.person_branch_wrong());
        }
        if (roles.isEmpty()) {
            errors.add("role", words.person_role_missing());
        }
        return errors;
    }

    StaffEntry entry() {
        return new StaffEntry(
                displayName,
                branch.isEmpty() ? null : branch,
                Arrays.stream(StaffRole.values())
                        .filter(role -> roles.contains(role.roleName()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Arrays.stream(ServiceSkill.values())
                        .filter(skill -> skills.contains(skill.skillName()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static List<String> allRoles() {
        return Arrays.stream(StaffRole.values()).map(StaffRole::roleName).toList();
    }

    private static List<String> allSkills() {
        return Arrays.stream(ServiceSkill.values()).map(ServiceSkill::skillName).toList();
    }

    public List<String> everyRole() {
        return allRoles();
    }

    public List<String> everySkill() {
        return allSkills();
    }

    private static Set<String> known(List<String> ticked, List<String> all) {
        return all.stream()
                .filter(name -> ticked != null && ticked.contains(name))
                .collect(Collectors.toSet());
    }
}
