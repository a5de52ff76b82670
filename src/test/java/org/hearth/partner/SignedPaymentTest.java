package org.hearth.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hearth.Contract;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignedPaymentTest {

    private static final Actor STAFF = Actor.staff("tester");
    private static final String PATH = "/partner/v1/payments";

    @Inject ClientFixture fixture;
    @Inject ClientCredentials credentials;
    @Inject PartnerClients clients;
    @Inject Given given;
    @Inject TestClock clock;

    private Client client;
    private String token;
    private SigningKey key;
    private String number;

    @BeforeEach
    void a_client_with_a_key() {
        client = fixture.aClient();
        token = Tokens.of(client);
        key = register(SigningKey.of("EdDSA"));
        number = given.account().number();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    private SigningKey register(SigningKey made) {
        credentials.registerKey(STAFF, client.clientId(), made.publicJwk());
        return made;
    }

    private String payment() {
        return """
        {"transactionNumber":"%s","accountNumber":"%s","amount":100,"businessDate":"2026-11-23",
         "paidAt":"2026-11-23T17:10:00+08:00","channel":"counter","tender":"account"}"""
                .formatted(UUID.randomUUID(), number);
    }

    private ValidatableResponse collect(String body, Map<String, String> headers) {
        return post(PATH, body, headers);
    }

    private ValidatableResponse post(String path, String body, Map<String, String> headers) {
        return given().filter(Contract.answerOnly())
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .headers(headers)
                .body(body)
                .post(path)
                .then();
    }

    private RequestSigner signer() {
        return new RequestSigner(key, "ed25519", clock.instant());
    }

    private static void invalid(ValidatableResponse answer, String reason) {
        answer.statusCode(401)
                .body("code", equalTo("SIGNATURE_INVALID"))
                .body("reason", equalTo(reason));
    }

    private long evidence(String paymentId) {
        return given.count(
                "select count(*) from message_signature where subject_id = ?",
                PublicId.PAYMENT.parse(paymentId).orElseThrow());
    }

    private long evidence() {
        return given.count(
                "select count(*) from message_signature where client_id = ?", client.clientId());
    }

    @ParameterizedTest
    @CsvSource({
        "EdDSA, ed25519",
        "ES256, ecdsa-p256-sha256",
        "RS256, rsa-pss-sha512",
        "RS256, rsa-v1_5-sha256"
    })
    void a_signed_payment_is_booked_with_its_evidence(String kind, String algorithm) {
        SigningKey own = register(SigningKey.of(kind));
        String body = payment();

        String id =
                collect(
                                body,
                                new RequestSigner(own, algorithm, clock.instant())
                                        .headers(PATH, body))
                        .statusCode(201)
                        .extract()
                        .path("paymentId");

        assertThat(
                        given.count(
                                "select count(*) from message_signature where subject_id = ? and"
                                        + " client_id = ? and key_id = ? and algorithm = ? and body = ?"
                                        + " and signature_base like '%\"@path\": /partner/v1/payments%'"
                                        + " and public_key like '%\"kid\"%'",
                                PublicId.PAYMENT.parse(id).orElseThrow(),
                                client.clientId(),
                                own.id(),
                                algorithm,
                                body))
                .isEqualTo(1);
    }

    @Test
    void an_unsigned_payment_is_booked_without_evidence_unless_its_client_must_sign() {
        String id = collect(payment(), Map.of()).statusCode(201).extract().path("paymentId");
        assertThat(evidence(id)).isZero();

        clients.requireSignature(STAFF, client.clientId(), true);

        collect(payment(), Map.of()).statusCode(401).body("code", equalTo("SIGNATURE_REQUIRED"));
        post("/partner/v1/reversals", "{}", Map.of())
                .statusCode(401)
                .body("code", equalTo("SIGNATURE_REQUIRED"));
        String body = payment();
        collect(body, signer().headers(PATH, body)).statusCode(201);
    }

    @Test
    void another_spelling_of_the_address_lifts_no_duty_to_sign() {
        clients.requireSignature(STAFF, client.clientId(), true);

        postAsItIs(PATH + "/", payment(), Map.of())
                .statusCode(401)
                .body("code", equalTo("SIGNATURE_REQUIRED"));
        postAsItIs("/partner/v1/reversals/", "{}", Map.of())
                .statusCode(401)
                .body("code", equalTo("SIGNATURE_REQUIRED"));
        nothingIsBooked();
    }

    @ParameterizedTest
    @ValueSource(strings = {";as=before", "/;as=before"})
    void an_address_with_parameters_is_not_found(String ending) {
        clients.requireSignature(STAFF, client.clientId(), true);

        postAsItIs(PATH + ending, payment(), Map.of()).statusCode(404);
        postAsItIs("/partner/v1/reversals" + ending, "{}", Map.of()).statusCode(404);
        nothingIsBooked();
    }

    private void nothingIsBooked() {
        assertThat(
                        given.count(
                                "select count(*) from payment where partner_id = ?",
                                client.partnerId()))
                .isZero();
    }

    @Test
    void a_payment_that_is_signed_under_another_spelling_has_its_evidence() {
        String body = payment();
        String path = PATH + "/";

        String id =
                postAsItIs(path, body, signer().headers(path, body))
                        .statusCode(201)
                        .extract()
                        .path("paymentId");

        assertThat(evidence(id)).isOne();
    }

    /** The contract has no such path. */
    private ValidatableResponse postAsItIs(String path, String body, Map<String, String> headers) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .headers(headers)
                .body(body)
                .post(path)
                .then();
    }

    @Test
    void a_signed_reversal_has_its_own_evidence() {
        String body = payment();
        collect(body, signer().headers(PATH, body)).statusCode(201);
        String reversal =
                """
                {"transactionNumber":"%s","originalTransactionNumber":"%s","amount":100,
                 "reason":"no answer in time"}"""
                        .formatted(
                                UUID.randomUUID(),
                                body.replaceAll(
                                        "(?s).*\"transactionNumber\":\"([^\"]+)\".*", "$1"));

        post("/partner/v1/reversals", reversal, signer().headers("/partner/v1/reversals", reversal))
                .statusCode(201);

        assertThat(evidence()).isEqualTo(2);
    }

    @Test
    void a_payment_sent_again_leaves_one_piece_of_evidence() {
        String body = payment();
        Map<String, String> headers = signer().headers(PATH, body);

        collect(body, headers).statusCode(201);
        collect(body, headers).statusCode(200);

        assertThat(evidence()).isEqualTo(1);
    }

    @Test
    void a_refused_payment_leaves_no_evidence() {
        String body = payment().replace(number, "99999999999999999999");

        collect(body, signer().headers(PATH, body)).statusCode(404);

        assertThat(evidence()).isZero();
    }

    @Test
    void a_body_that_was_changed_on_the_way_is_refused() {
        String body = payment();

        invalid(
                collect(body.replace("100", "900"), signer().headers(PATH, body)),
                "Content-Digest is not the digest of the body");
        assertThat(evidence()).isZero();
        assertThat(
                        given.count(
                                "select count(*) from payment where partner_id = ?",
                                client.partnerId()))
                .isZero();
    }

    @Test
    void a_signature_for_another_path_or_by_another_key_is_refused() {
        String body = payment();

        invalid(
                collect(body, signer().headers("/partner/v1/reversals", body)),
                "no key of the client made this signature");
        invalid(
                collect(
                        body,
                        new RequestSigner(SigningKey.of("EdDSA"), "ed25519", clock.instant())
                                .headers(PATH, body)),
                "no key of the client made this signature");
    }

    @Test
    void an_old_signature_is_refused() {
        String body = payment();
        Instant now = clock.instant();

        collect(body, at(now.minus(Duration.ofMinutes(5))).headers(PATH, body)).statusCode(201);
        String next = payment();
        invalid(
                collect(next, at(now.minus(Duration.ofMinutes(6))).headers(PATH, next)),
                "created is not within the last 5 minutes");
        invalid(
                collect(next, at(now.plusSeconds(31)).headers(PATH, next)),
                "created is not within the last 5 minutes");
        collect(next, at(now.plusSeconds(29)).headers(PATH, next)).statusCode(201);
    }

    private RequestSigner at(Instant created) {
        return new RequestSigner(key, "ed25519", created);
    }

    @Test
    void a_signature_that_covers_too_little_is_refused() {
        String body = payment();
        Map<String, String> components = new LinkedHashMap<>();
        components.put("@method", "POST");
        components.put("@path", PATH);

        Map<String, String> headers = signer().headers(components);
        headers.put("Content-Digest", RequestSigner.digest(body));

        invalid(
                collect(body, headers),
                "@method, @path or @target-uri, and content-digest are needed");
    }

    @Test
    void half_a_signature_is_none() {
        String body = payment();
        Map<String, String> headers = signer().headers(PATH, body);
        headers.remove("Signature");

        invalid(collect(body, headers), "Signature-Input and Signature go together");
        headers = signer().headers(PATH, body);
        headers.put("Signature-Input", "bank=(");
        invalid(collect(body, headers), "Signature-Input or Signature is malformed");
        headers = signer().headers(PATH, body);
        headers.put("Signature", "other=:AAAA:");
        invalid(collect(body, headers), "there must be one signature, under one label");
    }

    @Test
    void the_whole_address_and_further_headers_can_be_signed() {
        String body = payment();
        Map<String, String> components = new LinkedHashMap<>();
        components.put("@method", "POST");
        components.put("@target-uri", "https://pay.example" + PATH);
        components.put("@authority", "pay.example");
        components.put("content-type", "application/json");
        components.put("content-digest", RequestSigner.digest(body));
        Map<String, String> headers = signer().headers(components);
        headers.put("X-Forwarded-Proto", "https");
        headers.put("Host", "pay.example");

        collect(body, headers).statusCode(201);
    }

    @Test
    void a_key_that_was_revoked_signs_nothing_more() {
        long id =
                credentials.of(client.clientId()).stream()
                        .filter(credential -> credential.label().equals(key.id()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        String body = payment();
        collect(body, signer().headers(PATH, body)).statusCode(201);

        credentials.revoke(STAFF, client.clientId(), id);

        String next = payment();
        invalid(
                collect(next, signer().headers(PATH, next)),
                "no key of the client made this signature");
    }
}
