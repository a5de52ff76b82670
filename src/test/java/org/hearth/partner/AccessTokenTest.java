package org.hearth.partner;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.Contract;
import org.hearth.partner.ClientFixture.Client;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccessTokenTest {

    private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

    @Inject ClientFixture clients;

    @Nested
    class AKnownClient {

        @Test
        void gets_a_token_for_all_its_scopes_that_is_not_stored_on_the_way() {
            Client client = clients.aClient("bills:read payments:write");

            Tokens.request(client, GRANT)
                    .statusCode(200)
                    .contentType("application/json")
                    .header("Cache-Control", "no-store")
                    .body("token_type", equalTo("Bearer"))
                    .body("expires_in", equalTo(1800))
                    .body("scope", equalTo("bills:read payments:write"))
                    .body("access_token", notNullValue());
        }

        @Test
        void gets_only_the_scopes_it_asks_for() {
            Client client = clients.aClient("bills:read payments:write");

            String token =
                    Tokens.request(
                                    client,
                                    Map.of(
                                            "grant_type",
                                            "client_credentials",
                                            "scope",
                                            "payments:write"))
                            .statusCode(200)
                            .body("scope", equalTo("payments:write"))
                            .extract()
                            .path("access_token");

            call(token).statusCode(403).body("code", equalTo("SCOPE_MISSING"));
        }

        @Test
        void is_refused_a_scope_it_was_not_granted() {
            Client client = clients.aClient("bills:read");

            Tokens.request(
                            client,
                            Map.of(
                                    "grant_type",
                                    "client_credentials",
                                    "scope",
                                    "bills:read payments:write"))
                    .statusCode(400)
                    .body("error", equalTo("invalid_scope"));
        }

        @Test
        void calls_with_its_token_many_times() {
            Client client = clients.aClient();
            String token = Tokens.of(client);

            for (int i = 0; i < 3; i++) {
                call(token)
                        .statusCode(200)
                        .header("RateLimit-Policy", equalTo("\"client\";q=300;w=60"))
                        .header("RateLimit", startsWith("\"client\";r="))
                        .body(equalTo(client.clientId() + " of " + client.partnerId()));
            }
        }

        @Test
        void is_told_to_wait_once_it_calls_too_often() {
            String token = Tokens.of(clients.aClient());
            Response answer;
            int calls = 0;
            do {
                answer = given().header("Authorization", "Bearer " + token).get("/partner/probe");
            } while (answer.statusCode() == 200 && calls++ < 3_000);

            answer.then()
                    .statusCode(429)
                    .header("Retry-After", equalTo("1"))
                    .header("RateLimit", equalTo("\"client\";r=0;t=1"))
                    .body("code", equalTo("RATE_LIMITED"));
            call(Tokens.of(clients.aClient())).statusCode(200);
        }

        @Test
        void sends_at_most_64_kilobytes() {
            String token = Tokens.of(clients.aClient());

            given().auth()
                    .oauth2(token)
                    .body("x".repeat(64 * 1024))
                    .post("/partner/probe")
                    .then()
                    .statusCode(200);
            given().auth()
                    .oauth2(token)
                    .body("x".repeat(64 * 1024 + 1))
                    .post("/partner/probe")
                    .then()
                    .statusCode(413)
                    .body("code", equalTo("BODY_TOO_LARGE"));
        }
    }

    @Nested
    class AMalformedRequest {

        @Test
        void without_grant_type_is_invalid() {
            Tokens.request(clients.aClient(), Map.of("scope", "bills:read"))
                    .statusCode(400)
                    .header("Cache-Control", "no-store")
                    .body("error", equalTo("invalid_request"))
                    .body("", aMapWithSize(1));
        }

        @Test
        void for_another_grant_type_is_unsupported() {
            Tokens.request(clients.aClient(), Map.of("grant_type", "password"))
                    .statusCode(400)
                    .body("error", equalTo("unsupported_grant_type"));
        }

        @Test
        void with_a_parameter_twice_is_invalid() {
            Tokens.request(
                            clients.aClient(),
                            Map.of(
                                    "grant_type",
                                    List.of("client_credentials", "client_credentials")))
                    .statusCode(400)
                    .body("error", equalTo("invalid_request"));
        }

        @Test
        void as_json_is_invalid() {
            Client client = clients.aClient();

            given().header("Authorization", Tokens.basic(client.clientId(), client.secret()))
                    .contentType("application/json")
                    .body("{\"grant_type\":\"client_credentials\"}")
                    .post("/oauth/token")
                    .then()
                    .statusCode(400)
                    .body("error", equalTo("invalid_request"));
        }

        @Test
        void over_8_kilobytes_is_too_large() {
            Tokens.request(clients.aClient(), Map.of("scope", "x".repeat(9_000)))
                    .statusCode(413)
                    .contentType("application/problem+json")
                    .body("code", equalTo("BODY_TOO_LARGE"));
        }

        @Test
        void by_another_method_is_not_allowed() {
            given().get("/oauth/token")
                    .then()
                    .statusCode(405)
                    .header("Allow", "POST")
                    .body("code", equalTo("METHOD_NOT_ALLOWED"));
        }
    }

    @Nested
    class AStranger {

        @Test
        void with_a_wrong_secret_learns_as_little_as_with_an_unknown_name() {
            Client known = clients.aClient();

            wrong(Tokens.basic(known.clientId(), "guess"));
            wrong(Tokens.basic("nobody-at-all", "guess"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Basic",
                    "Basic ???",
                    "Basic bm9jb2xvbg==",
                    "Basic JTpx",
                    "Bearer abc",
                    "Digest x"
                })
        void with_malformed_credentials_is_an_invalid_client(String credentials) {
            wrong(credentials);
        }

        @Test
        void without_credentials_is_an_invalid_client() {
            given().contentType("application/x-www-form-urlencoded")
                    .formParams(GRANT)
                    .post("/oauth/token")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Basic"))
                    .body("error", equalTo("invalid_client"));
        }

        @Test
        void cannot_guess_for_long_but_hinders_nobody_else() {
            Client target = clients.aClient();
            Response answer;
            int guesses = 0;
            do {
                answer = ask(Tokens.basic(target.clientId(), "guess " + guesses));
            } while (answer.statusCode() == 401 && guesses++ < 200);

            answer.then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .header("RateLimit", startsWith("\"token\";r=0;t="))
                    .header("RateLimit-Policy", equalTo("\"token\";q=30;w=60"))
                    .contentType("application/problem+json")
                    .body("code", equalTo("RATE_LIMITED"));
            Tokens.of(clients.aClient());
        }

        private static Response ask(String credentials) {
            return given().filter(Contract.answerOnly())
                    .header("Authorization", credentials)
                    .contentType("application/x-www-form-urlencoded")
                    .formParams(GRANT)
                    .post("/oauth/token");
        }

        private static void wrong(String credentials) {
            ask(credentials)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Basic"))
                    .body("error", equalTo("invalid_client"))
                    .body("", aMapWithSize(1));
        }
    }

    @Nested
    class ACall {

        @Test
        void without_a_token_is_asked_for_one() {
            given().get("/partner/probe")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", equalTo("Bearer realm=\"hearth\""))
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_AUTHENTICATED"));
        }

        @Test
        void with_an_expired_token_is_refused() {
            Instant then = Instant.now().minus(Duration.ofHours(1));

            refused(token("partner").issuedAt(then).expiresAt(then.plusSeconds(60)).sign());
        }

        @Test
        void with_a_token_for_another_service_is_refused() {
            refused(token("portal").expiresIn(Duration.ofMinutes(5)).sign());
        }

        @Test
        void with_a_token_of_another_issuer_is_refused() {
            refused(
                    token("partner")
                            .issuer("https://elsewhere.example")
                            .expiresIn(Duration.ofMinutes(5))
                            .sign());
        }

        @Test
        void with_a_token_signed_by_somebody_else_is_refused() throws GeneralSecurityException {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));

            refused(
                    token("partner")
                            .expiresIn(Duration.ofMinutes(5))
                            .sign(keys.generateKeyPair().getPrivate()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "a.b.c", "' or 1=1 --", "<script>alert(1)</script>"})
        void with_something_that_is_no_token_is_refused(String token) {
            refused(token);
        }

        @Test
        void with_a_portal_session_is_asked_for_a_token() {
            given().cookie("hearth-session", token("portal").expiresIn(60).sign())
                    .get("/partner/probe")
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("NOT_AUTHENTICATED"));
        }

        @Test
        void of_a_suspended_partner_is_refused() {
            Client client = clients.aClient();
            String token = Tokens.of(client);
            clients.suspendPartnerOf(client);

            call(token).statusCode(403).body("code", equalTo("PARTNER_SUSPENDED"));
        }

        @Test
        void of_a_revoked_client_is_refused() {
            Client client = clients.aClient();
            String token = Tokens.of(client);
            clients.revoke(client);

            refused(token);
        }

        private void refused(String token) {
            call(token)
                    .statusCode(401)
                    .header(
                            "WWW-Authenticate",
                            equalTo("Bearer realm=\"hearth\", error=\"invalid_token\""))
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_AUTHENTICATED"));
        }

        private static JwtClaimsBuilder token(String audience) {
            return Jwt.audience(audience)
                    .subject("client-1")
                    .claim("partner", "1")
                    .groups(Set.of("bills:read"));
        }
    }

    private static ValidatableResponse call(String token) {
        return given().header("Authorization", "Bearer " + token).get("/partner/probe").then();
    }
}
