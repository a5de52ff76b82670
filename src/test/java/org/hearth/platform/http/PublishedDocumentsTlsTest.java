package org.hearth.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection goes to an address; the certificate is held against the host all the same. */
class PublishedDocumentsTlsTest {

    private static final String HOST = "keys.bank.example";

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

    private PublishedDocuments documents(HttpClientOptions connections) {
        return new PublishedDocuments(server.addresses(), vertx, connections);
    }

    @Test
    void a_certificate_for_the_host_is_taken() throws Exception {
        assertThat(documents(server.trusting()).get(server.at(HOST))).contains("keys");
    }

    @Test
    void a_certificate_for_another_host_is_refused() {
        refused(server.trusting(), "keys.other.example");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused() {
        refused(new HttpClientOptions(), HOST);
    }

    private void refused(HttpClientOptions connections, String host) {
        assertThatExceptionOfType(PublishedDocuments.Unavailable.class)
                .isThrownBy(() -> documents(connections).get(server.at(host)));
        assertThat(server.calls()).isZero();
    }
}
