package org.hearth.account;

import java.util.List;
import java.util.Set;

/**
 * One way to find accounts by one index.
 *
 * @param sql asks for account ids; its last parameter is how many
 */
record SearchProbe(Set<MatchedBy> matchedBy, String sql, List<Object> parameters) {}
