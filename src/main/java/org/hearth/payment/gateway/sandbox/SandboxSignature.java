package org.hearth.payment.gateway.sandbox;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hearth.payment.gateway.ReceivedNotification;
import org.hearth.platform.id.UnguessableId;

/**
 * Signs notifications over time, nonce and body, one a line, as WeChat Pay API v3 does; here with
 * HMAC-SHA256. A signature older than five minutes is a replay.
 */
@Singleton
class SandboxSignature {

    static final String TIMESTAMP = "sandbox-timestamp";
    static final String NONCE = "sandbox-nonce";
    static final String SIGNATURE = "sandbox-signature";

    private static final Duration MAXIMUM_AGE = Duration.ofMinutes(5);

    private final SandboxSettings settings;
    private final Clock clock;

    SandboxSignature(SandboxSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The headers to send with a body. */
    Map<String, String> sign(String body) {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        String nonce = UnguessableId.next();
        return Map.of(
                TIMESTAMP, timestamp,
                NONCE, nonce,
                SIGNATURE, signature(timestamp, nonce, body));
    }

    boolean authentic(ReceivedNotification notification) {
        String timestamp = notification.header(TIMESTAMP);
        String expected = signature(timestamp, notification.header(NONCE), notification.body());
        return recent(timestamp)
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.US_ASCII),
                        notification.header(SIGNATURE).getBytes(StandardCharsets.UTF_8));
    }

    private boolean recent(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(signed, clock.instant()).abs().compareTo(MAXIMUM_AGE) <= 0;
    }

    private String signature(String timestamp, String nonce, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            settings.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String signed = timestamp + "\n" + nonce + "\n" + body + "\n";
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
