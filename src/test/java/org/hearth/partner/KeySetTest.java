package org.hearth.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.tenant.Tenant;
import org.hearth.platform.time.ClockShift;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that a partner publishes at an address of its own. */
@QuarkusTest
class KeySetTest {

    private static final Actor STAFF = Actor.staff("tester");

    @Inject ClientFixture fixture;
    @Inject ClientCredentials credentials;
    @Inject KeySets sets;
    @Inject TestClock clock;

    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 200;
    private volatile String document;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private HttpServer server;
    private String address;
    private Client client;
    private SigningKey key;

    @BeforeEach
    void a_partner_that_publishes_its_key() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                call -> {
                    asked.incrementAndGet();
                    hold();
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
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
        credentials.registerKeySet(STAFF, client.clientId(), address);
    }

    private void hold() {
        try {
            assertThat(held.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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
    void serve_for_a_day_at_most_once_their_address_is_silent() {
        assertThat(ask(key)).isEqualTo(200);
        status = 503;
        clock.advance(Duration.ofHours(23));
        assertThat(ask(key)).isEqualTo(200);

        clock.advance(Duration.ofHours(1));

        assertThat(ask(key)).isEqualTo(401);
        status = 200;
        clock.advance(Duration.ofMinutes(1));
        assertThat(ask(key)).isEqualTo(200);
    }

    @Test
    void are_read_anew_by_one_caller_while_the_others_go_on() throws Exception {
        assertThat(ask(key)).isEqualTo(200);
        clock.advance(Duration.ofMinutes(11));
        held = new CountDownLatch(1);
        CompletableFuture<Integer> looking = CompletableFuture.supplyAsync(() -> ask(key));
        try {
            await().until(() -> asked.get() == 2);

            assertThat(ask(key)).isEqualTo(200);

            assertThat(looking).as("it still waits for the address").isNotDone();
        } finally {
            held.countDown();
        }
        assertThat(looking.get(20, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(asked).hasValue(2);
    }

    @Test
    void are_kept_apart_for_the_sandbox_and_go_by_no_moved_clock() {
        assertThat(sets.keys(address, key.id())).hasSize(1);

        inSandbox(Duration.ofDays(40));
        assertThat(asked).as("the sandbox has read for itself").hasValue(2);
        inSandbox(Duration.ofDays(80));

        assertThat(asked).as("no time has passed").hasValue(2);
    }

    private void inSandbox(Duration ahead) {
        ClockShift.run(
                ahead,
                () ->
                        Tenant.SANDBOX.run(
                                () -> assertThat(sets.keys(address, key.id())).hasSize(1)));
    }

    @Test
    void may_be_several_on_one_host() {
        credentials.registerKeySet(STAFF, client.clientId(), address + "/more");

        assertThat(credentials.of(client.clientId()))
                .extracting(CredentialView::label)
                .contains(address, address + "/more");
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> credentials.registerKeySet(STAFF, client.clientId(), address))
                .withMessage("KEY_ID_TAKEN");
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
