package org.hearth.partner;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.http.AddressRanges;

/**
 * A client that proved itself.
 *
 * @param credential by which
 * @param all that serve it now
 */
record ProvenClient(PartnerClient client, ClientCredential credential, List<ClientCredential> all) {

    /** SHA-256 of the certificates among these. */
    static Set<String> certificates(List<ClientCredential> credentials) {
        return credentials.stream()
                .filter(credential -> credential.kind == CredentialKind.CERTIFICATE)
                .map(credential -> credential.proof)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The certificate that its tokens are bound to; null: none.
     *
     * @throws BusinessException ADDRESS_NOT_ALLOWED
     * @throws TokenRefused INVALID_CLIENT where the certificate is none of its own
     */
    String boundTo(CallOrigin origin) {
        AddressRanges allowed = AddressRanges.parse(client.allowedAddresses);
        if (!allowed.isEmpty() && !allowed.contains(origin.address())) {
            throw new BusinessException(PartnerError.ADDRESS_NOT_ALLOWED);
        }
        if (!client.certificateRequired) {
            return null;
        }
        Set<String> certificates = certificates(all);
        if (origin.certificate() == null || !certificates.contains(origin.certificate())) {
            throw new TokenRefused(
                    TokenError.INVALID_CLIENT, "the call came over no certificate of the client");
        }
        return origin.certificate();
    }
}
