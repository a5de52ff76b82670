package org.hearth.debit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A batch as it leaves the room.
 *
 * @param cutOffAt until when its items may be paid in another way
 * @param itemCount final once it is ready
 * @param totalFen the sum of its items, fen
 * @param readyNo its place among the batches that became ready, or null
 */
public record DebitBatchView(
        long batchId,
        long partnerId,
        LocalDate collectOn,
        Instant cutOffAt,
        DebitBatchState state,
        int itemCount,
        long totalFen,
        Instant createdAt,
        Instant readyAt,
        Long readyNo,
        Instant completedAt) {}
