package org.hearth.identity;

import java.util.Set;

/**
 * What an administrator decides about one of the staff.
 *
 * @param displayName at most 60 characters
 * @param branch the branch company; null for head office
 * @param roles at least one
 * @param skills for technicians; of others they are not kept
 */
public record StaffEntry(
        String displayName, String branch, Set<StaffRole> roles, Set<ServiceSkill> skills) {}
