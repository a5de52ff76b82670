package org.hearth.load;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.LongAdder;

/** A bank's program that takes every event and does nothing with it. */
final class WebhookReceiver implements AutoCloseable {

    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final HttpServer server;
    private final LongAdder received = new LongAdder();

    private WebhookReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                call -> {
                    call.getRequestBody().readAllBytes();
                    received.increment();
                    call.sendResponseHeaders(NO_CONTENT, -1);
                    call.close();
                });
        server.start();
    }

    /** Listens, and is registered for all of a bank's events from now on. */
    static WebhookReceiver of(Bank bank) throws Exception {
        WebhookReceiver receiver = new WebhookReceiver();
        HttpResponse<String> answer =
                Bank.HTTP.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                bank.baseUrl() + "/partner/v1/webhook-endpoints"))
                                .header("Authorization", "Bearer " + bank.token())
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"url\":\"http://127.0.0.1:%d/\",\"eventTypes\":[\"payment.posted\"]}"
                                                        .formatted(
                                                                receiver.server
                                                                        .getAddress()
                                                                        .getPort())))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != CREATED) {
            throw new IllegalStateException(answer.body());
        }
        return receiver;
    }

    long received() {
        return received.sum();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
