package org.hearth.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that a partner publishes at an address of its own. */
@QuarkusTest
class KeySetTest {

    private static final Actor STAFF = Actor.staff("tester");

    @Inject ClientFixture fixture;
    @Inject ClientCredentials credentials;
    @Inject TestClock clock;

    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 200;
    private volatile String document;
    private HttpServer server;
    private Client client;
    private SigningKey key;

    @BeforeEach
    void a_partner_that_publishes_its_key() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                call -> {
                    asked.incrementAndGet();
                    byte[] body = document.getBytes(StandardCharsets.UTF_8);
                    if (status == 302) {
                        call.getResponseHeaders().add("Location", "/elsewhere");
                    }
                    call.sendResponseHeaders(status, body.length);
                    call.getResponseBody().write(body);
                    call.close();
                });
        server.start();
        key = SigningKey.es256();
        publish(key);
        client = fixture.aClient();
        credentials.registerKeySet(
                STAFF,
                client.clientId(),
                "http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        clock.reset();
    }

    private void publish(SigningKey... keys) {
        StringBuilder set = new StringBuilder("{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}");
        for (SigningKey published : keys) {
            set.append(',').append(published.publicJwk());
        }
        document = set.append("]}").toString();
    }

    private int ask(SigningKey by) {
        return given().contentType("application/x-www-form-urlencoded")
                .formParams(
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_assertion_type",
                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion",
                                by.sign(
                                        SigningKey.claims(
                                                client.clientId(),
                                                SigningKey.tokenEndpoint(),
                                                clock.instant()))))
                .post("/oauth/token")
                .statusCode();
    }

    @Test
    void prove_its_client_and_are_fetched_once() {
        assertThat(ask(key)).isEqualTo(200);
        assertThat(ask(key)).isEqualTo(200);

        assertThat(asked).hasValue(1);
    }

    @Test
    void are_changed_by_the_partner_alone() {
        assertThat(ask(key)).isEqualTo(200);
        SigningKey next = SigningKey.of("EdDSA");
        publish(next);

        assertThat(ask(next)).as("not fetched again within a minute").isEqualTo(401);
        clock.advance(Duration.ofMinutes(1));
        assertThat(ask(next)).isEqualTo(200);
        assertThat(ask(key)).as("no longer published").isEqualTo(401);
        assertThat(asked).hasValue(2);
    }

    @Test
    void serve_on_while_the_address_does_not_answer() {
        assertThat(ask(key)).isEqualTo(200);
        status = 503;
        clock.advance(Duration.ofMinutes(11));

        assertThat(ask(key)).isEqualTo(200);
        assertThat(asked).hasValue(2);
    }

    @Test
    void are_nothing_where_they_are_too_large_or_lie_elsewhere() {
        status = 302;
        assertThat(ask(key)).isEqualTo(401);
        assertThat(asked).as("a redirect is not followed").hasValue(1);

        status = 200;
        document = document.replace("{\"kty\":\"oct\"", "{\"pad\":\"" + "x".repeat(70_000) + "\"");
        clock.advance(Duration.ofMinutes(1));
        assertThat(ask(key)).isEqualTo(401);
    }

    @Test
    void must_lie_at_an_address_that_can_be_called() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(
                        () ->
                                credentials.registerKeySet(
                                        STAFF, client.clientId(), "file:///etc/passwd"))
                .withMessage("KEY_NOT_SUPPORTED");
    }
}
