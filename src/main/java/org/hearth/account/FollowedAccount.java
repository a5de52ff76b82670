package org.hearth.account;

/**
 * An account in a resident's list.
 *
 * @param label the resident's own name for it, or null
 */
public record FollowedAccount(AccountView account, String label) {}
