package org.hearth.partner;

/** What a credential of a client is. */
public enum CredentialKind {
    /** A shared secret, by HTTP Basic. Only its bcrypt hash is kept. */
    SECRET,
    /** A public key: it signs assertions for tokens (RFC 7523) and messages (RFC 9421). */
    KEY,
    /** An https address where the partner publishes its public keys (RFC 7517, section 5). */
    KEY_SET,
    /** A TLS certificate that every call must come over (RFC 8705). */
    CERTIFICATE
}
