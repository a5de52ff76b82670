package org.hearth.sandbox;

import java.time.Instant;

/**
 * One call of a partner in the sandbox, as it was asked and answered.
 *
 * @param at real time
 * @param partnerAt by the partner's clock
 * @param path of the live API, without {@code /sandbox}
 * @param query as it was sent, without {@code ?}, or null
 * @param accountNumber which account it was about, where path or body named one
 * @param code of a problem, or null
 * @param replayed answered with what a call before had been answered
 * @param request the body, shortened, secrets masked; null: none
 */
public record CallRecord(
        long partnerId,
        String clientId,
        Instant at,
        Instant partnerAt,
        String method,
        String path,
        String query,
        String accountNumber,
        String idempotencyKey,
        int status,
        String code,
        boolean replayed,
        String request,
        String answer,
        String requestId) {}
