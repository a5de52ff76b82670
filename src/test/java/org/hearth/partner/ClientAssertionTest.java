package org.hearth.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.hearth.Contract;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.security.Scope;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ClientAssertionTest {

    private static final Actor STAFF = Actor.staff("tester");
    private static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    @Inject ClientFixture fixture;
    @Inject PartnerClients clients;
    @Inject ClientCredentials credentials;
    @Inject TestClock clock;

    private final String endpoint = SigningKey.tokenEndpoint();

    private SigningKey key;
    private String clientId;

    @BeforeEach
    void a_client_with_a_key() {
        key = SigningKey.es256();
        clientId = clientWith(key);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    private String clientWith(SigningKey registered) {
        long partner = fixture.aClient().partnerId();
        return clients.createWithKey(
                STAFF,
                new NewClient(partner, "终端 7", Set.of(Scope.BILLS_READ, Scope.KIOSKS_WRITE)),
                registered.publicJwk());
    }

    private JwtClaims claims() {
        return SigningKey.claims(clientId, endpoint, clock.instant());
    }

    private ValidatableResponse ask(String assertion) {
        return ask(
                Map.of(
                        "grant_type", "client_credentials",
                        "client_assertion_type", TYPE,
                        "client_assertion", assertion));
    }

    private static ValidatableResponse ask(Map<String, String> form) {
        return given().filter(Contract.answerOnly())
                .contentType("application/x-www-form-urlencoded")
                .formParams(form)
                .post("/oauth/token")
                .then();
    }

    private static void refused(ValidatableResponse answer, String description) {
        answer.statusCode(401)
                .body("error", equalTo("invalid_client"))
                .body("error_description", equalTo(description));
    }

    private static void refusedWithoutAWord(ValidatableResponse answer) {
        answer.statusCode(401).body("error", equalTo("invalid_client")).body("", aMapWithSize(1));
    }

    @Nested
    class ASignedAssertion {

        @ParameterizedTest
        @ValueSource(strings = {"ES256", "RS256", "PS256", "EdDSA"})
        void gets_a_token_that_opens_the_api(String algorithm) {
            SigningKey own = SigningKey.of(algorithm);
            clientId = clientWith(own);

            String token =
                    ask(own.sign(claims()))
                            .statusCode(200)
                            .header("Cache-Control", "no-store")
                            .body("scope", equalTo("bills:read kiosks:write"))
                            .extract()
                            .path("access_token");

            call(token).statusCode(200);
        }

        @Test
        void may_name_its_client_in_the_form_too_and_ask_for_fewer_scopes() {
            ask(Map.of(
                            "grant_type",
                            "client_credentials",
                            "client_assertion_type",
                            TYPE,
                            "client_assertion",
                            key.sign(claims()),
                            "client_id",
                            clientId,
                            "scope",
                            "bills:read"))
                    .statusCode(200)
                    .body("scope", equalTo("bills:read"));
        }

        @Test
        void may_be_meant_for_the_issuer() {
            ask(key.sign(SigningKey.claims(clientId, "https://hearth", clock.instant())))
                    .statusCode(200);
        }

        @Test
        void serves_once() {
            String assertion = key.sign(claims());
            ask(assertion).statusCode(200);

            refused(ask(assertion), "jti was used before");
        }

        @Test
        void serves_once_though_it_is_sent_many_times_at_once() throws Exception {
            String assertion = key.sign(claims());
            Callable<Integer> ask = () -> ask(assertion).extract().statusCode();
            ExecutorService programs = Executors.newFixedThreadPool(6);
            try {
                List<Future<Integer>> answers =
                        programs.invokeAll(List.of(ask, ask, ask, ask, ask, ask));

                int granted = 0;
                for (Future<Integer> answer : answers) {
                    granted += answer.get() == 200 ? 1 : 0;
                }
                assertThat(granted).isEqualTo(1);
            } finally {
                programs.shutdown();
            }
        }

        @Test
        void of_one_client_may_have_the_id_of_anothers() {
            JwtClaims first = claims();
            ask(key.sign(first)).statusCode(200);

            SigningKey own = SigningKey.es256();
            clientId = clientWith(own);
            JwtClaims second = claims();
            second.setJwtId((String) first.getClaimValue("jti"));
            ask(own.sign(second)).statusCode(200);
        }
    }

    @Nested
    class AWrongAssertion {

        @Test
        void is_told_what_is_wrong_where_the_key_signed_it() {
            refused(
                    with(claims -> claims.setAudience("https://elsewhere.example")),
                    "aud names neither the token endpoint nor the issuer");
            refused(with(claims -> claims.unsetClaim("aud")), "aud is missing");
            refused(with(claims -> claims.setIssuer("somebody")), "iss is not the client id");
            refused(with(claims -> claims.unsetClaim("iss")), "iss is missing");
            refused(with(claims -> claims.unsetClaim("exp")), "exp is missing");
            refused(with(claims -> claims.unsetClaim("jti")), "jti is missing");
            refused(with(claims -> claims.setJwtId("x".repeat(201))), "jti is empty or too long");
            refused(with(claims -> claims.setClaim("jti", 7)), "the assertion is malformed");
            refused(with(claims -> claims.setClaim("exp", "soon")), "the assertion is malformed");
        }

        @Test
        void of_half_a_minute_too_early_or_late_is_a_matter_of_clocks_and_not_of_more() {
            expiring(Duration.ofSeconds(-29)).statusCode(200);
            refused(expiring(Duration.ofSeconds(-31)), "exp has passed");
            expiring(Duration.ofMinutes(5)).statusCode(200);
            refused(expiring(Duration.ofMinutes(6)), "exp is more than 5 minutes away");
            notBefore(Duration.ofSeconds(29)).statusCode(200);
            refused(notBefore(Duration.ofSeconds(31)), "nbf has not come yet");
            issued(Duration.ofSeconds(29)).statusCode(200);
            refused(issued(Duration.ofSeconds(31)), "iat has not come yet");
            refused(issued(Duration.ofMinutes(-6)), "iat is too long ago");
            with(claims -> claims.unsetClaim("iat")).statusCode(200);
        }

        private ValidatableResponse expiring(Duration from) {
            return with(
                    claims -> {
                        claims.setIssuedAt(at(from.minusMinutes(5)));
                        claims.setExpirationTime(at(from));
                    });
        }

        private ValidatableResponse notBefore(Duration from) {
            return with(claims -> claims.setNotBefore(at(from)));
        }

        private ValidatableResponse issued(Duration from) {
            return with(claims -> claims.setIssuedAt(at(from)));
        }

        private NumericDate at(Duration from) {
            return NumericDate.fromMilliseconds(clock.instant().plus(from).toEpochMilli());
        }

        private ValidatableResponse with(Consumer<JwtClaims> change) {
            JwtClaims claims = claims();
            change.accept(claims);
            return ask(key.sign(claims));
        }

        @Test
        void of_another_key_learns_nothing() {
            refusedWithoutAWord(ask(SigningKey.es256().sign(claims())));
        }

        @Test
        void of_an_unknown_client_learns_nothing() {
            refusedWithoutAWord(
                    ask(key.sign(SigningKey.claims("nobody", endpoint, clock.instant()))));
        }

        @Test
        void for_another_client_learns_nothing() {
            String other = clientWith(SigningKey.es256());

            refusedWithoutAWord(ask(key.sign(SigningKey.claims(other, endpoint, clock.instant()))));
        }

        @Test
        void without_a_signature_learns_nothing() {
            refusedWithoutAWord(ask(unsigned("{\"alg\":\"none\"}") + "."));
            refusedWithoutAWord(ask(unsigned("{\"alg\":\"none\"}") + ".AAAA"));
        }

        @Test
        void signed_with_the_public_key_as_if_it_were_a_secret_learns_nothing() throws Exception {
            SigningKey rsa = SigningKey.of("RS256");
            clientId = clientWith(rsa);
            byte[] known = ((RSAPublicKey) rsa.pair().getPublicKey()).getEncoded();
            String content = unsigned("{\"alg\":\"HS256\",\"kid\":\"" + rsa.id() + "\"}");
            var mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new javax.crypto.spec.SecretKeySpec(known, "HmacSHA256"));

            refusedWithoutAWord(ask(content + "." + base64(mac.doFinal(content.getBytes()))));
        }

        @Test
        void by_an_algorithm_that_is_not_offered_learns_nothing() {
            SigningKey rsa = SigningKey.of("RS256");
            clientId = clientWith(rsa);

            refusedWithoutAWord(ask(rsa.by("RS512").sign(claims())));
        }

        @Test
        void with_a_header_of_nonsense_learns_nothing() {
            refusedWithoutAWord(ask(unsigned("{}") + ".AAAA"));
            refusedWithoutAWord(ask(unsigned("{\"alg\":7,\"kid\":[]}") + ".AAAA"));
            refusedWithoutAWord(ask(unsigned("{\"alg\":\"ES256\",\"kid\":7}") + ".AAAA"));
            refusedWithoutAWord(
                    ask(unsigned("{\"alg\":\"ES256\",\"crit\":[\"x\"],\"x\":1}") + ".AAAA"));
        }

        private String unsigned(String header) {
            return base64(header.getBytes(StandardCharsets.UTF_8))
                    + "."
                    + base64(claims().toJson().getBytes(StandardCharsets.UTF_8));
        }

        private static String base64(byte[] bytes) {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "a.b.c", "..", "e30.e30.e30", "e30.eyJzdWIiOjd9.e30"})
        void that_is_none_learns_nothing(String assertion) {
            refusedWithoutAWord(ask(assertion));
        }
    }

    @Nested
    class AMalformedRequest {

        @Test
        void with_two_proofs_at_once_is_invalid() {
            Client client = fixture.aClient();

            Tokens.request(
                            client,
                            Map.of(
                                    "grant_type",
                                    "client_credentials",
                                    "client_assertion_type",
                                    TYPE,
                                    "client_assertion",
                                    key.sign(claims())))
                    .statusCode(400)
                    .body("error", equalTo("invalid_request"));
        }

        @Test
        void with_half_of_an_assertion_is_invalid() {
            ask(Map.of("grant_type", "client_credentials", "client_assertion_type", TYPE))
                    .statusCode(400)
                    .body("error", equalTo("invalid_request"));
            ask(Map.of("grant_type", "client_credentials", "client_assertion", key.sign(claims())))
                    .statusCode(400)
                    .body("error", equalTo("invalid_request"));
        }

        @Test
        void that_names_another_client_than_the_assertion_is_refused() {
            refusedWithoutAWord(
                    ask(
                            Map.of(
                                    "grant_type",
                                    "client_credentials",
                                    "client_assertion_type",
                                    TYPE,
                                    "client_assertion",
                                    key.sign(claims()),
                                    "client_id",
                                    "somebody-else")));
        }
    }

    @Nested
    class AKey {

        @Test
        void serves_beside_the_next_one_until_its_overlap_ends() {
            SigningKey next = SigningKey.of("EdDSA");
            credentials.rotateKey(STAFF, clientId, next.publicJwk(), Duration.ofHours(1));

            ask(key.sign(claims())).statusCode(200).body("expires_in", equalTo(1800));
            ask(next.sign(claims())).statusCode(200);

            clock.advance(Duration.ofMinutes(50));
            ask(key.sign(claims())).statusCode(200).body("expires_in", equalTo(600));

            clock.advance(Duration.ofMinutes(10));
            refusedWithoutAWord(ask(key.sign(claims())));
            ask(next.sign(claims())).statusCode(200);
        }

        @Test
        void that_is_revoked_serves_no_more_and_its_tokens_neither() {
            SigningKey next = SigningKey.es256();
            credentials.registerKey(STAFF, clientId, next.publicJwk());
            String token = ask(key.sign(claims())).extract().path("access_token");
            String tokenOfNext = ask(next.sign(claims())).extract().path("access_token");
            call(token).statusCode(200);

            credentials.revoke(STAFF, clientId, idOf(key));

            call(token).statusCode(401);
            refusedWithoutAWord(ask(key.sign(claims())));
            call(tokenOfNext).statusCode(200);
        }

        private long idOf(SigningKey registered) {
            return credentials.of(clientId).stream()
                    .filter(credential -> credential.label().equals(registered.id()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        @Test
        void of_a_revoked_client_serves_no_more() {
            String token = ask(key.sign(claims())).extract().path("access_token");

            clients.revoke(STAFF, clientId);

            call(token).statusCode(401);
            refusedWithoutAWord(ask(key.sign(claims())));
            assertThatExceptionOfType(BusinessException.class)
                    .isThrownBy(() -> clients.revoke(STAFF, clientId))
                    .withMessage("CLIENT_REVOKED");
            assertThatExceptionOfType(BusinessException.class)
                    .isThrownBy(() -> credentials.issueSecret(STAFF, clientId))
                    .withMessage("CLIENT_REVOKED");
        }

        @Test
        void cannot_be_registered_twice_under_one_id() {
            assertThatExceptionOfType(BusinessException.class)
                    .isThrownBy(() -> credentials.registerKey(STAFF, clientId, key.publicJwk()))
                    .withMessage("KEY_ID_TAKEN");
        }

        @Test
        void must_be_public_and_strong() {
            assertThat(
                            List.of(
                                    key.privateJwk(),
                                    SigningKey.of("ES384").publicJwk(),
                                    "{\"kty\":\"oct\",\"k\":\"c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0\"}",
                                    "{\"kty\":\"RSA\",\"n\":\"uWzE\",\"e\":\"AQAB\"}",
                                    "{}",
                                    "not json"))
                    .allSatisfy(
                            jwk ->
                                    assertThatExceptionOfType(BusinessException.class)
                                            .isThrownBy(
                                                    () ->
                                                            credentials.registerKey(
                                                                    STAFF, clientId, jwk))
                                            .withMessage("KEY_NOT_SUPPORTED"));
        }
    }

    @Nested
    class ASecret {

        @Test
        void serves_beside_the_next_one_until_its_overlap_ends() {
            Client client = fixture.aClient();
            IssuedSecret next =
                    credentials.rotateSecret(STAFF, client.clientId(), Duration.ofDays(1));
            Client renewed = new Client(client.partnerId(), client.clientId(), next.secret());

            Tokens.of(client);
            Tokens.of(renewed);

            clock.advance(Duration.ofDays(1));
            Tokens.request(client, Map.of("grant_type", "client_credentials")).statusCode(401);
            Tokens.of(renewed);
        }

        @Test
        void that_is_replaced_at_once_takes_its_tokens_along() {
            Client client = fixture.aClient();
            String token = Tokens.of(client);
            call(token).statusCode(200);

            credentials.rotateSecret(STAFF, client.clientId(), Duration.ZERO);

            call(token).statusCode(401);
            Tokens.request(client, Map.of("grant_type", "client_credentials")).statusCode(401);
        }

        @Test
        void is_seen_once_and_kept_as_a_hash() {
            IssuedSecret secret = credentials.issueSecret(STAFF, clientId);

            assertThat(secret.toString()).doesNotContain(secret.secret());
            assertThat(credentials.of(clientId).toString()).doesNotContain(secret.secret());
            Tokens.of(new Client(0, clientId, secret.secret()));
        }
    }

    @Test
    void of_a_live_client_opens_nothing_in_the_sandbox() {
        given().contentType("application/x-www-form-urlencoded")
                .formParams(
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_assertion_type",
                                TYPE,
                                "client_assertion",
                                key.sign(claims())))
                .post("/sandbox/oauth/token")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse call(String token) {
        return given().header("Authorization", "Bearer " + token).get("/partner/probe").then();
    }
}
