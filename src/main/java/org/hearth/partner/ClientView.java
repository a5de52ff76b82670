package org.hearth.partner;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;

/**
 * A client as staff see it.
 *
 * @param allowedAddresses CIDR ranges, space separated; empty: anywhere
 * @param callsPerMinute null: the limit of all
 * @param signatureRequired on payments and reversals
 * @param certificateRequired its calls must come over one of its TLS certificates
 * @param credentials newest first, those included that serve no more
 */
public record ClientView(
        long partnerId,
        String clientId,
        String label,
        SortedSet<String> scopes,
        String allowedAddresses,
        Integer callsPerMinute,
        boolean signatureRequired,
        boolean certificateRequired,
        ClientStatus status,
        Instant createdAt,
        List<CredentialView> credentials) {

    public boolean active() {
        return status == ClientStatus.ACTIVE;
    }
}
