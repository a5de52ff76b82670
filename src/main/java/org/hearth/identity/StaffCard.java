package org.hearth.identity;

/**
 * One of the staff, as their administrators see them.
 *
 * @param secondFactor whether an authenticator is set up
 * @param locked whether too many wrong passwords or codes keep the door shut now
 * @param passwordToChange whether the password is still the one that was handed over
 */
public record StaffCard(
        long id,
        StaffMember member,
        boolean active,
        boolean secondFactor,
        boolean locked,
        boolean passwordToChange) {}
