package org.hearth.partner;

import java.util.Set;
import org.hearth.platform.http.AddressRanges;
import org.hearth.platform.security.PartnerCaller;

/**
 * Whether a client may call at this moment, and what is set for it.
 *
 * @param partner the state of the partner behind it
 * @param scopes that are granted now
 * @param credentials ids of those that serve: a token that was bought with another is void
 * @param certificateRequired calls must come over one of the certificates
 * @param certificates SHA-256 of those that it has
 * @param allowedAddresses where it may call from; empty: from anywhere
 * @param callsPerMinute null: the limit of all
 * @param signatureRequired on payments and reversals
 */
public record ClientStanding(
        PartnerStatus partner,
        Set<String> scopes,
        Set<Long> credentials,
        boolean certificateRequired,
        Set<String> certificates,
        AddressRanges allowedAddresses,
        Integer callsPerMinute,
        boolean signatureRequired) {

    /** Whether the token still stands for what the client is, on the connection that it came by. */
    public boolean honours(PartnerCaller caller, CallOrigin origin) {
        if (!credentials.contains(caller.credentialId()) || !scopes.containsAll(caller.scopes())) {
            return false;
        }
        if (caller.certificate() != null && !caller.certificate().equals(origin.certificate())) {
            return false;
        }
        return !certificateRequired || certificates.contains(String.valueOf(caller.certificate()));
    }

    public boolean allows(CallOrigin origin) {
        return allowedAddresses.isEmpty() || allowedAddresses.contains(origin.address());
    }
}
