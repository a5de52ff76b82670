package org.hearth.payment;

import java.time.OffsetDateTime;

/**
 * A total that a payment may refer to.
 *
 * @param totalDueFen late fees included
 * @param expiresAt the end of the business day, when late fees grow
 */
public record Quote(String quoteId, long totalDueFen, OffsetDateTime expiresAt) {}
