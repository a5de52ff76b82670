package org.hearth.platform.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads small documents at addresses that partners name. The connection goes to the very address
 * that {@link OutboundAddresses} let pass; no redirect is followed.
 */
@ApplicationScoped
public class PublishedDocuments {

    private static final int OK = 200;
    private static final int LARGEST = 64 * 1024;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int SECONDS = 5;

    private final OutboundAddresses addresses;
    private final HttpClient client;

    @Inject
    PublishedDocuments(OutboundAddresses addresses, Vertx vertx) {
        this(addresses, vertx, new HttpClientOptions());
    }

    /**
     * @param connections whom they trust
     */
    PublishedDocuments(OutboundAddresses addresses, Vertx vertx, HttpClientOptions connections) {
        this.addresses = addresses;
        this.client =
                vertx.createHttpClient(
                        connections.setConnectTimeout(CONNECT_MILLIS).setKeepAlive(false));
    }

    /** No document, or not in time. */
    public static final class Unavailable extends Exception {
        private Unavailable(String why) {
            super(why, null, false, false);
        }
    }

    /**
     * The document as text. Blocks for seconds at worst, so never in a transaction.
     *
     * @throws AddressRefused if the address may not be called
     * @throws Unavailable for any answer but 200 with at most 64 KB within 5 seconds
     */
    public String get(URI document) throws Unavailable {
        InetSocketAddress address = addresses.resolve(document);
        String path = document.getRawPath().isEmpty() ? "/" : document.getRawPath();
        RequestOptions request =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setServer(SocketAddress.inetSocketAddress(address))
                        .setSsl("https".equalsIgnoreCase(document.getScheme()))
                        .setHost(document.getHost())
                        .setPort(OutboundAddresses.port(document))
                        .setURI(
                                document.getRawQuery() == null
                                        ? path
                                        : path + "?" + document.getRawQuery())
                        .putHeader("Accept", "application/json")
                        .setTimeout(TimeUnit.SECONDS.toMillis(SECONDS));
        return await(
                client.request(request)
                        .compose(io.vertx.core.http.HttpClientRequest::send)
                        .compose(PublishedDocuments::body));
    }

    private static Future<String> body(HttpClientResponse answer) {
        if (answer.statusCode() != OK) {
            answer.request().reset();
            return Future.failedFuture("answered " + answer.statusCode());
        }
        Buffer body = Buffer.buffer();
        answer.handler(
                part -> {
                    body.appendBuffer(part);
                    if (body.length() > LARGEST) {
                        answer.request().reset();
                    }
                });
        return answer.end().map(end -> body.toString());
    }

    private static String await(Future<String> answer) throws Unavailable {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new Unavailable(String.valueOf(failed.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("interrupted");
        }
    }
}
