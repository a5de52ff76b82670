package org.hearth.partner;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SHA-256 of a TLS certificate, as tokens name it (RFC 8705, section 3.1): 43 characters of
 * base64url.
 */
public final class CertificateThumbprint {

    private static final Pattern PEM =
            Pattern.compile(
                    "-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\\s]+)-----END CERTIFICATE-----");
    private static final Pattern FIELD = Pattern.compile(":([A-Za-z0-9+/]+={0,2}):");
    private static final Pattern HEX = Pattern.compile("(?i)[0-9a-f]{64}");
    private static final Pattern DONE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private CertificateThumbprint() {}

    /**
     * Reads what proxies hand over: the certificate as RFC 9440 writes it, or as PEM, plain or
     * URL-encoded; or its SHA-256, in hex or base64url. Empty for anything else.
     */
    public static Optional<String> of(String handedOver) {
        String text = handedOver.strip();
        if (DONE.matcher(text).matches()) {
            return Optional.of(text);
        }
        String hex = text.replace(":", "");
        if (HEX.matcher(hex).matches()) {
            return Optional.of(base64Url(HexFormat.of().parseHex(hex)));
        }
        return der(text).map(CertificateThumbprint::sha256);
    }

    private static Optional<byte[]> der(String text) {
        try {
            Matcher field = FIELD.matcher(text);
            if (field.matches()) {
                return Optional.of(Base64.getDecoder().decode(field.group(1)));
            }
            String pem =
                    text.contains("%")
                            ? URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8)
                            : text;
            Matcher armoured = PEM.matcher(pem);
            return armoured.find()
                    ? Optional.of(Base64.getMimeDecoder().decode(armoured.group(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static String sha256(byte[] der) {
        try {
            return base64Url(MessageDigest.getInstance("SHA-256").digest(der));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
