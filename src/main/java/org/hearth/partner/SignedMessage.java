package org.hearth.partner;

import org.hearth.platform.signature.MessageSignature;

/**
 * A request whose signature was verified.
 *
 * @param publicKey the key that made it, as a JWK
 * @param algorithm as RFC 9421 names it
 * @param body whose digest was signed
 */
public record SignedMessage(
        String clientId,
        MessageSignature signature,
        String publicKey,
        String algorithm,
        byte[] body) {}
