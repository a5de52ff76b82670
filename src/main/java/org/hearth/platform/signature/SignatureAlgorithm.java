package org.hearth.platform.signature;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import java.util.stream.Stream;

/** The algorithms of RFC 9421, section 3.3, that take a public key. */
enum SignatureAlgorithm {
    RSA_PSS_SHA512(
            "rsa-pss-sha512",
            "RSASSA-PSS",
            new PSSParameterSpec("SHA-512", "MGF1", MGF1ParameterSpec.SHA512, 64, 1),
            RSAPublicKey.class),
    RSA_V1_5_SHA256("rsa-v1_5-sha256", "SHA256withRSA", null, RSAPublicKey.class),
    ECDSA_P256_SHA256("ecdsa-p256-sha256", "SHA256withECDSAinP1363Format", null, ECPublicKey.class),
    ED25519("ed25519", "Ed25519", null, EdECPublicKey.class);

    private static final int P256_BITS = 256;

    private final String published;
    private final String jca;
    private final AlgorithmParameterSpec parameters;
    private final Class<? extends PublicKey> keys;

    SignatureAlgorithm(
            String published,
            String jca,
            AlgorithmParameterSpec parameters,
            Class<? extends PublicKey> keys) {
        this.published = published;
        this.jca = jca;
        this.parameters = parameters;
        this.keys = keys;
    }

    /** As the registry of RFC 9421 spells it. */
    String published() {
        return published;
    }

    static Optional<SignatureAlgorithm> named(String name) {
        return Stream.of(values()).filter(known -> known.published.equals(name)).findFirst();
    }

    boolean takes(PublicKey key) {
        return keys.isInstance(key)
                && (!(key instanceof ECPublicKey ec)
                        || ec.getParams().getCurve().getField().getFieldSize() == P256_BITS);
    }

    boolean verifies(byte[] base, byte[] signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance(jca);
            if (parameters != null) {
                check.setParameter(parameters);
            }
            check.initVerify(key);
            check.update(base);
            return check.verify(signature);
        } catch (GeneralSecurityException refused) {
            return false;
        }
    }
}
