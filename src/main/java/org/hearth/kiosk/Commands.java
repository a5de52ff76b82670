package org.hearth.kiosk;

import java.time.Instant;
import java.util.List;
import org.hearth.payment.SequenceRange;

/**
 * What a terminal is told when it reports.
 *
 * @param blocked it is to start no payment
 * @param time now, for its clock
 * @param lastSequence the highest number of its count that has arrived
 * @param missing numbers below it that have not, in order
 * @param boxEmptiedAt when its cash box was last taken out, or null
 */
public record Commands(
        boolean blocked,
        Instant time,
        long lastSequence,
        List<SequenceRange> missing,
        Instant boxEmptiedAt) {}
