package org.hearth.identity;

import java.time.Instant;
import java.util.List;

/**
 * Some of the looks at customer records, newest first.
 *
 * @param next the cursor of the page with older ones, or null
 */
public record LookPage(List<Look> looks, String next) {

    /**
     * @param staff the username
     * @param reason null where the customer was shown masked
     */
    public record Look(Instant at, String staff, String accountNumber, String reason) {}
}
