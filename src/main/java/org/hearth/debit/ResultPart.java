package org.hearth.debit;

import java.time.LocalDate;
import org.hearth.platform.audit.Actor;

/**
 * A part of a batch's results, without the results.
 *
 * @param businessDate the bank's, Asia/Shanghai: today or yesterday
 */
public record ResultPart(long partnerId, Actor actor, long batchId, LocalDate businessDate) {}
