package org.hearth.platform.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.hearth.platform.signature.StructuredField.Item;
import org.hearth.platform.signature.StructuredField.Malformed;

/** The header that ties a body to its signature (RFC 9530). */
final class ContentDigest {

    private static final Map<String, String> ALGORITHMS =
            Map.of("sha-256", "SHA-256", "sha-512", "SHA-512");

    private ContentDigest() {}

    /**
     * @throws SignatureFault unless each digest by an algorithm that is fit for it is the body's,
     *     and there is one
     */
    static void check(String header, byte[] body) throws SignatureFault {
        int checked = 0;
        for (Map.Entry<String, Item> digest : members(header).entrySet()) {
            String algorithm = ALGORITHMS.get(digest.getKey());
            if (algorithm == null) {
                continue;
            }
            if (!(digest.getValue().value() instanceof byte[] said)
                    || !MessageDigest.isEqual(said, digest(algorithm, body))) {
                throw new SignatureFault("Content-Digest is not the digest of the body");
            }
            checked++;
        }
        if (checked == 0) {
            throw new SignatureFault("Content-Digest has neither sha-256 nor sha-512");
        }
    }

    private static Map<String, Item> members(String header) throws SignatureFault {
        try {
            return StructuredField.dictionary(header);
        } catch (Malformed malformed) {
            throw new SignatureFault("Content-Digest is malformed");
        }
    }

    private static byte[] digest(String algorithm, byte[] body) {
        try {
            return MessageDigest.getInstance(algorithm).digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
