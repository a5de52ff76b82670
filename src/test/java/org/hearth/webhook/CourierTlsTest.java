package org.hearth.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hearth.platform.http.TlsServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection goes to an address; the certificate is held against the host all the same. */
class CourierTlsTest {

    private static final String HOST = "hooks.bank.example";

    private final Vertx vertx = Vertx.vertx();
    private TlsServer server;

    @BeforeEach
    void start() throws Exception {
        server = new TlsServer(HOST);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private Outcome send(HttpClientOptions connections, String host) {
        return send(connections, host, Duration.ofSeconds(20));
    }

    private Outcome send(HttpClientOptions connections, String host, Duration timeLimit) {
        return new Courier(server.addresses(), vertx, timeLimit, Clock.systemUTC(), connections)
                .send(server.at(host), List.of(SigningSecret.make()), "evt_1", "{}");
    }

    @Test
    void an_event_that_was_given_up_before_it_had_a_connection_is_not_sent_later() {
        server.hold();
        Outcome outcome = send(server.trusting(), HOST, Duration.ofMillis(500));
        assertThat(outcome.failure()).isEqualTo(Failure.TIMEOUT);

        server.letGo();

        await().during(Duration.ofSeconds(1)).until(() -> server.calls() == 0);
    }

    @Test
    void an_event_goes_to_a_host_that_proves_itself() {
        assertThat(send(server.trusting(), HOST).status()).isEqualTo(200);
        assertThat(server.calls()).isOne();
    }

    @Test
    void an_event_does_not_go_to_a_host_with_the_certificate_of_another() {
        assertThat(send(server.trusting(), "hooks.other.example").failure())
                .isEqualTo(Failure.CONNECTION);
        assertThat(server.calls()).isZero();
    }

    @Test
    void an_event_does_not_go_to_a_host_that_nobody_vouches_for() {
        assertThat(send(new HttpClientOptions(), HOST).failure()).isEqualTo(Failure.CONNECTION);
        assertThat(server.calls()).isZero();
    }
}
