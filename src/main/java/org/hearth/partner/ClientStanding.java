package org.hearth.partner;

import java.util.Set;

/**
 * Whether a client may call at this moment, and what is set for it.
 *
 * @param partner the state of the partner behind it
 * @param credentials ids of those that serve: a token that was bought with another is void
 */
public record ClientStanding(PartnerStatus partner, Set<Long> credentials) {}
