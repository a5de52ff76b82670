package org.hearth.account;

import java.util.Set;

/** An account that a search found, masked, and what of it fits. */
public record AccountHit(AccountView account, Set<MatchedBy> matchedBy) {}
