package org.hearth.debit;

import java.time.Instant;

/**
 * A mandate as it leaves the room.
 *
 * @param mandateNumber the bank's own, or null while the bank has not confirmed
 * @param bankAccount masked, or null while the bank has not confirmed
 */
public record MandateView(
        long mandateId,
        long partnerId,
        long accountId,
        String accountNumber,
        String mandateNumber,
        String bankAccount,
        MandateState state,
        MandateParty origin,
        Instant createdAt,
        Instant activatedAt,
        Instant cancelledAt,
        MandateParty cancelledBy) {}
