package org.hearth.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.Scope;
import org.hearth.platform.time.ClockShift;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From where, how often and over what a client may call. */
@QuarkusTest
class ClientAccessTest {

    private static final Actor STAFF = Actor.staff("tester");
    private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

    @Inject ClientFixture fixture;
    @Inject PartnerClients clients;
    @Inject ClientCredentials credentials;
    @Inject Partners partners;

    private Client client;

    @BeforeEach
    void a_client() {
        client = fixture.aClient();
    }

    private ValidatableResponse token(RequestSpecification from) {
        return from.header("Authorization", Tokens.basic(client.clientId(), client.secret()))
                .contentType("application/x-www-form-urlencoded")
                .formParams(GRANT)
                .post("/oauth/token")
                .then();
    }

    private static ValidatableResponse call(RequestSpecification from, String token) {
        return from.header("Authorization", "Bearer " + token).get("/partner/probe").then();
    }

    @Nested
    class Addresses {

        private static RequestSpecification from(String address) {
            return given().header("X-Forwarded-For", address);
        }

        @Test
        void outside_the_list_get_neither_token_nor_answer() {
            clients.allowAddresses(STAFF, client.clientId(), "10.20.0.0/16, 2001:db8::/32");
            String token = token(from("10.20.3.4")).statusCode(200).extract().path("access_token");

            call(from("10.20.9.9"), token).statusCode(200);
            call(from("2001:db8::7"), token).statusCode(200);
            call(from("10.21.0.1"), token)
                    .statusCode(403)
                    .body("code", equalTo("ADDRESS_NOT_ALLOWED"));
            token(from("10.21.0.1"))
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("code", equalTo("ADDRESS_NOT_ALLOWED"));
        }

        @Test
        void are_all_allowed_again_once_the_list_is_empty() {
            clients.allowAddresses(STAFF, client.clientId(), "10.20.0.0/16");
            clients.allowAddresses(STAFF, client.clientId(), "");

            token(from("10.21.0.1")).statusCode(200);
        }

        @Test
        void are_ranges_and_nothing_else() {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(
                            () -> clients.allowAddresses(STAFF, client.clientId(), "bank.example"));
        }

        @Test
        void are_not_told_to_whoever_does_not_know_the_secret() {
            clients.allowAddresses(STAFF, client.clientId(), "10.20.0.0/16");
            client = new Client(client.partnerId(), client.clientId(), "guess");

            token(from("10.21.0.1")).statusCode(401).body("error", equalTo("invalid_client"));
        }
    }

    @Nested
    class Limits {

        @Test
        void of_a_client_of_its_own_override_the_default() {
            clients.limitCalls(STAFF, client.clientId(), 2);
            String token = Tokens.of(client);

            call(given(), token)
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"client\";q=2;w=60"));
            call(given(), token).statusCode(200);
            call(given(), token).statusCode(429).body("code", equalTo("RATE_LIMITED"));

            clients.limitCalls(STAFF, client.clientId(), null);
            call(given(), token)
                    .statusCode(200)
                    .header("RateLimit-Policy", equalTo("\"client\";q=300;w=60"));
        }
    }

    @Test
    void a_secret_that_is_ending_serves_by_real_time_whatever_clock_a_call_sees() {
        credentials.rotateSecret(STAFF, client.clientId(), Duration.ofHours(24));

        ClockShift.run(
                Duration.ofDays(2),
                () ->
                        assertThat(partners.standing(client.clientId()).orElseThrow().credentials())
                                .hasSize(2));
    }

    @Nested
    class Scopes {

        @Test
        void that_staff_take_away_are_granted_no_more() {
            clients.grant(STAFF, client.clientId(), Set.of(Scope.EVENTS_READ));

            Tokens.request(
                            client,
                            Map.of("grant_type", "client_credentials", "scope", "bills:read"))
                    .statusCode(400)
                    .body("error", equalTo("invalid_scope"));
            Tokens.request(client, GRANT).statusCode(200).body("scope", equalTo("events:read"));
        }

        @Test
        void that_staff_take_away_are_gone_from_tokens_that_were_issued_before() {
            String token = Tokens.of(client);

            clients.grant(STAFF, client.clientId(), Set.of(Scope.EVENTS_READ));

            call(given(), token).statusCode(401);
        }
    }

    @Nested
    class Certificates {

        private static final String MINE = "a".repeat(64);
        private static final String OTHER = "b".repeat(64);

        private static RequestSpecification over(String thumbprint) {
            return given().header("Client-Cert", thumbprint);
        }

        @BeforeEach
        void registered() {
            credentials.registerCertificate(STAFF, client.clientId(), MINE);
        }

        @Test
        void bind_a_token_to_the_connection_it_was_bought_over() {
            String token = token(over(MINE)).statusCode(200).extract().path("access_token");

            call(over(MINE), token).statusCode(200);
            call(over(OTHER), token)
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer"));
            call(given(), token).statusCode(401);
        }

        @Test
        void must_be_shown_to_get_a_token() {
            token(given())
                    .statusCode(401)
                    .body("error", equalTo("invalid_client"))
                    .body(
                            "error_description",
                            equalTo("the call came over no certificate of the client"));
            token(over(OTHER)).statusCode(401);
        }

        @Test
        void are_replaced_with_both_serving_for_a_while() {
            credentials.registerCertificate(STAFF, client.clientId(), OTHER);

            String token = token(over(OTHER)).statusCode(200).extract().path("access_token");

            call(over(OTHER), token).statusCode(200);
            call(over(MINE), token).statusCode(401);
            token(over(MINE)).statusCode(200);
        }

        @Test
        void that_are_all_revoked_leave_the_client_bound() {
            String token = token(over(MINE)).statusCode(200).extract().path("access_token");
            credentials.of(client.clientId()).stream()
                    .filter(credential -> credential.kind() == CredentialKind.CERTIFICATE)
                    .forEach(
                            credential ->
                                    credentials.revoke(STAFF, client.clientId(), credential.id()));

            token(given()).statusCode(401).body("error", equalTo("invalid_client"));
            token(over(MINE)).statusCode(401);
            call(over(MINE), token).statusCode(401);

            clients.requireCertificate(STAFF, client.clientId(), false);
            String free = token(given()).statusCode(200).extract().path("access_token");
            call(given(), free).statusCode(200);
        }

        @Test
        void void_tokens_that_were_bought_before_without_one() {
            Client unbound = fixture.aClient();
            String token = Tokens.of(unbound);
            call(given(), token).statusCode(200);

            credentials.registerCertificate(STAFF, unbound.clientId(), MINE);

            call(given(), token).statusCode(401);
            call(over(MINE), token).statusCode(401);
        }
    }
}
