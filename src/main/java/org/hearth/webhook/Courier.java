package org.hearth.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.platform.http.AddressRefused;
import org.hearth.platform.http.OutboundAddresses;

/**
 * Sends one event to one endpoint (Standard Webhooks). The connection goes to the very address that
 * was checked, and to nowhere else: no redirect is followed. Of the answer only the status counts.
 */
@ApplicationScoped
class Courier {

    private static final int LARGEST_ANSWER = 64 * 1024;
    private static final int CONNECTIONS_TO_ONE_HOST = 20;

    private final OutboundAddresses addresses;
    private final Vertx vertx;
    private final HttpClient client;
    private final Duration timeLimit;
    private final Clock clock;

    /**
     * @param timeLimit from looking up the host to the status of the answer, ten seconds
     *     (partner-api.md, Calls)
     */
    @Inject
    Courier(
            OutboundAddresses addresses,
            Vertx vertx,
            @ConfigProperty(name = "hearth.webhook.time-limit") Duration timeLimit,
            Clock clock) {
        this(addresses, vertx, timeLimit, clock, new HttpClientOptions());
    }

    /**
     * @param connections whom they trust
     */
    Courier(
            OutboundAddresses addresses,
            Vertx vertx,
            Duration timeLimit,
            Clock clock,
            HttpClientOptions connections) {
        this.addresses = addresses;
        this.vertx = vertx;
        this.client =
                vertx.createHttpClient(
                        connections
                                .setConnectTimeout((int) timeLimit.toMillis())
                                .setMaxPoolSize(CONNECTIONS_TO_ONE_HOST));
        this.timeLimit = timeLimit;
        this.clock = clock;
    }

    /** Blocks for the time limit at worst, so never in a transaction. */
    Outcome send(URI target, List<SigningSecret> secrets, String id, String body) {
        long start = System.nanoTime();
        Attempt attempt = new Attempt();
        try {
            InetSocketAddress address = addresses.resolve(target);
            long left = timeLimit.toMillis() - since(start);
            if (left <= 0) {
                return Outcome.failed(Failure.TIMEOUT, since(start));
            }
            int status =
                    client.request(options(target, address))
                            .compose(
                                    opened -> {
                                        if (!attempt.begins(opened)) {
                                            opened.reset();
                                            return Future.failedFuture("given up");
                                        }
                                        // Looked at where it arrives: outside of this step it
                                        // may be over before its reader is there.
                                        return sign(opened, secrets, id, body)
                                                .send(Buffer.buffer(body))
                                                .map(this::status);
                                    })
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(left, TimeUnit.MILLISECONDS);
            return Outcome.answered(status, since(start));
        } catch (AddressRefused refused) {
            return Outcome.failed(Failure.ADDRESS, since(start));
        } catch (TimeoutException late) {
            attempt.giveUp();
            return Outcome.failed(Failure.TIMEOUT, since(start));
        } catch (ExecutionException failed) {
            return Outcome.failed(Failure.CONNECTION, since(start));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            attempt.giveUp();
            return Outcome.failed(Failure.CONNECTION, since(start));
        }
    }

    private static RequestOptions options(URI target, InetSocketAddress address) {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(address))
                .setSsl("https".equalsIgnoreCase(target.getScheme()))
                .setHost(target.getHost())
                .setPort(OutboundAddresses.port(target))
                .setURI(target.getRawQuery() == null ? path : path + "?" + target.getRawQuery())
                .setFollowRedirects(false);
    }

    /** Several signatures while secrets are exchanged: the receiver knows one of them. */
    private HttpClientRequest sign(
            HttpClientRequest request, List<SigningSecret> secrets, String id, String body) {
        long timestamp = clock.instant().getEpochSecond();
        return request.putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Hearth-Webhooks")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", Long.toString(timestamp))
                .putHeader(
                        "webhook-signature",
                        secrets.stream()
                                .map(secret -> secret.sign(id, timestamp, body))
                                .collect(Collectors.joining(" ")));
    }

    /**
     * Reads on so that the connection can serve again, but neither without end nor for longer than
     * an answer may take: a body that never ends would keep the connection.
     */
    private int status(HttpClientResponse answer) {
        HttpClientRequest request = answer.request();
        int[] length = {0};
        answer.handler(
                part -> {
                    length[0] += part.length();
                    if (length[0] > LARGEST_ANSWER) {
                        request.reset();
                    }
                });
        long timer = vertx.setTimer(timeLimit.toMillis(), late -> request.reset());
        answer.end().onComplete(ended -> vertx.cancelTimer(timer));
        return answer.statusCode();
    }

    private static int since(long start) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
