package org.hearth.sandbox;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hearth.TestClock;
import org.hearth.partner.ClientCredentials;
import org.hearth.partner.RequestSigner;
import org.hearth.partner.SigningKey;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.tenant.Tenant;
import org.junit.jupiter.api.Test;

/** What proves a partner in the sandbox goes by real time; only its books go by the clock there. */
@QuarkusTest
class SandboxSignatureTest {

    private static final String PATH = "/sandbox/partner/v1/payments";

    @Inject SandboxFixture sandbox;
    @Inject ClientCredentials credentials;
    @Inject TestClock clock;

    @Test
    void a_payment_signed_just_now_is_taken_though_the_partner_is_a_day_ahead() {
        SandboxFixture.Bank bank = sandbox.bank();
        SigningKey key = SigningKey.of("EdDSA");
        Tenant.SANDBOX.run(
                () ->
                        credentials.registerKey(
                                Actor.staff("tester"), bank.client().clientId(), key.publicJwk()));
        SandboxBank program = bank.signedIn();
        program.moveClock(Map.of("advance", "P1D")).statusCode(200);
        String body =
                """
                {"transactionNumber":"%s","accountNumber":"%s","amount":100,
                 "businessDate":"2026-11-24","paidAt":"2026-11-24T17:10:00+08:00",
                 "channel":"counter","tender":"account"}"""
                        .formatted(UUID.randomUUID(), bank.number(TestAccount.TWO_BILLS));

        given().header("Authorization", "Bearer " + program.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .headers(new RequestSigner(key, "ed25519", clock.instant()).headers(PATH, body))
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201);
    }
}
