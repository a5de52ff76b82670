package org.hearth.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** A bank's program that takes events. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean endless;
    private volatile ToIntFunction<Received> answer = event -> 204;

    /** What came over the wire. */
    record Received(
            String path, String host, String id, String timestamp, String signature, String body) {

        Map<String, List<String>> headers() {
            return Map.of(
                    "webhook-id", List.of(id),
                    "webhook-timestamp", List.of(timestamp),
                    "webhook-signature", List.of(signature));
        }

        /** Of {@code test.happened}. */
        long subject() {
            return Long.parseLong(body.replaceFirst("(?s).*\"subject\":(\\d+).*", "$1"));
        }
    }

    Receiver() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange call) throws IOException {
        Received event =
                new Received(
                        call.getRequestURI().toString(),
                        call.getRequestHeaders().getFirst("Host"),
                        call.getRequestHeaders().getFirst("webhook-id"),
                        call.getRequestHeaders().getFirst("webhook-timestamp"),
                        call.getRequestHeaders().getFirst("webhook-signature"),
                        new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        received.add(event);
        int status = answer.applyAsInt(event);
        if (status / 100 == 3) {
            call.getResponseHeaders().add("Location", "/elsewhere");
        }
        if (endless) {
            beginAnAnswer(call);
        } else {
            call.sendResponseHeaders(status, -1);
        }
        call.close();
    }

    private void beginAnAnswer(HttpExchange call) throws IOException {
        call.sendResponseHeaders(200, 0);
        call.getResponseBody().write('{');
        call.getResponseBody().flush();
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port() + "/hooks?of=gas");
    }

    /** The status comes, and the first byte of a body; the rest never does. */
    void answersWithoutEnd() {
        endless = true;
    }

    void answers(int status) {
        answer = event -> status;
    }

    void answers(ToIntFunction<Received> answer) {
        this.answer = answer;
    }

    List<Received> received() {
        return received;
    }

    List<Long> subjects() {
        return received.stream().map(Received::subject).toList();
    }

    List<String> ids() {
        return received.stream().map(Received::id).toList();
    }

    void forget() {
        received.clear();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
