package org.hearth.partner;

import java.time.Instant;

/**
 * A credential as staff see it: never what it proves with.
 *
 * @param validUntil of one that is {@code ENDING}; else null
 */
public record CredentialView(
        long id,
        CredentialKind kind,
        String label,
        CredentialStatus status,
        Instant validUntil,
        Instant createdAt) {}
