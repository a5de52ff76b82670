package org.hearth.identity;

import java.util.List;

/**
 * Some of the staff, in the order of their usernames.
 *
 * @param next the username to go on behind, or null
 */
public record StaffPage(List<StaffCard> people, String next) {}
