package org.hearth.payment;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hearth.TestClock;

/** A notification as the sandbox gateway would sign it, sent over HTTP by the test itself. */
final class SandboxNotification {

    private final String body;
    private String secret = "sandbox-gateway-development-only";
    private Instant signedAt = TestClock.START;
    private String contentType = "application/json";

    private SandboxNotification(String body) {
        this.body = body;
    }

    static SandboxNotification paid(String order, long fen, Instant at) {
        return new SandboxNotification(
                """
                {"orderNumber":"%s","reference":"sbx1","state":"PAID","amountFen":%d,\
                "currency":"CNY","paidAt":"%s","declined":null}"""
                        .formatted(order, fen, at));
    }

    static SandboxNotification declined(String order, long fen) {
        return new SandboxNotification(
                """
                {"orderNumber":"%s","reference":"sbx1","state":"DECLINED","amountFen":%d,\
                "currency":"CNY","paidAt":null,"declined":"INSUFFICIENT_FUNDS"}"""
                        .formatted(order, fen));
    }

    static SandboxNotification closed(String order, long fen) {
        return new SandboxNotification(
                """
                {"orderNumber":"%s","reference":"sbx1","state":"CLOSED","amountFen":%d,\
                "currency":"CNY","paidAt":null,"declined":null}"""
                        .formatted(order, fen));
    }

    static SandboxNotification saying(String body) {
        return new SandboxNotification(body);
    }

    SandboxNotification signedWith(String secret) {
        this.secret = secret;
        return this;
    }

    SandboxNotification signedAt(Instant at) {
        this.signedAt = at;
        return this;
    }

    SandboxNotification as(String contentType) {
        this.contentType = contentType;
        return this;
    }

    ValidatableResponse send() {
        return send(body);
    }

    /** Sends another body than the one that is signed. */
    ValidatableResponse send(String sent) {
        String timestamp = Long.toString(signedAt.getEpochSecond());
        return given().contentType(contentType)
                .header("Sandbox-Timestamp", timestamp)
                .header("Sandbox-Nonce", "nonce")
                .header("Sandbox-Signature", signature(timestamp + "\nnonce\n" + body + "\n"))
                .body(sent)
                .post("/gateways/sandbox/notifications")
                .then();
    }

    private String signature(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
