package org.hearth.partner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a partner's program signs a request (RFC 9421), written apart from how Hearth reads it. */
public final class RequestSigner {

    private final SigningKey key;
    private final String algorithm;
    private final Instant created;

    /**
     * @param algorithm of RFC 9421
     */
    public RequestSigner(SigningKey key, String algorithm, Instant created) {
        this.key = key;
        this.algorithm = algorithm;
        this.created = created;
    }

    /** The headers that a signed POST carries. */
    public Map<String, String> headers(String path, String body) {
        Map<String, String> components = new LinkedHashMap<>();
        components.put("@method", "POST");
        components.put("@path", path);
        components.put("content-digest", digest(body));
        return headers(components);
    }

    /** The headers, with just these components signed. */
    public Map<String, String> headers(Map<String, String> components) {
        String input =
                components.keySet().stream()
                                .map(name -> '"' + name + '"')
                                .collect(Collectors.joining(" ", "(", ")"))
                        + ";created="
                        + created.getEpochSecond()
                        + ";keyid=\""
                        + key.id()
                        + "\";alg=\""
                        + algorithm
                        + '"';
        String base =
                components.entrySet().stream()
                                .map(part -> '"' + part.getKey() + "\": " + part.getValue() + '\n')
                                .collect(Collectors.joining())
                        + "\"@signature-params\": "
                        + input;
        Map<String, String> headers = new LinkedHashMap<>();
        if (components.containsKey("content-digest")) {
            headers.put("Content-Digest", components.get("content-digest"));
        }
        headers.put("Signature-Input", "bank=" + input);
        headers.put("Signature", "bank=:" + Base64.getEncoder().encodeToString(sign(base)) + ":");
        return headers;
    }

    /** The digest of a body as RFC 9530 writes it. */
    public static String digest(String body) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(body.getBytes(StandardCharsets.UTF_8));
            return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] sign(String base) {
        try {
            Signature signature =
                    switch (algorithm) {
                        case "ed25519" -> Signature.getInstance("Ed25519");
                        case "ecdsa-p256-sha256" ->
                                Signature.getInstance("SHA256withECDSAinP1363Format");
                        case "rsa-pss-sha512" -> {
                            Signature pss = Signature.getInstance("RSASSA-PSS");
                            pss.setParameter(
                                    new PSSParameterSpec(
                                            "SHA-512", "MGF1", MGF1ParameterSpec.SHA512, 64, 1));
                            yield pss;
                        }
                        default -> Signature.getInstance("SHA256withRSA");
                    };
            signature.initSign(key.pair().getPrivateKey());
            signature.update(base.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
