package org.hearth.platform.error;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hearth.platform.http.BodySizes;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Refuses a body that announces itself too large in words; the framework would just hang up. One
 * that hides its length is cut off where it grows too large.
 */
@Singleton
public class BodyLimit {

    /** After the request has its id, before the framework looks at the length. */
    private static final int PRIORITY = 900;

    /** After the framework has set its one limit for bodies of unknown length. */
    private static final int AFTER_THE_FRAMEWORK = 1;

    /** Some photos on a slow line. */
    private static final long PATIENCE_MS = 60_000;

    private final BodySizes sizes;
    private final Refusals refusals;

    @Inject
    BodyLimit(BodySizes sizes, Refusals refusals) {
        this.sizes = sizes;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
        filters.register(this::bound, AFTER_THE_FRAMEWORK);
    }

    private void bound(RoutingContext request) {
        request.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, sizes.largest(request));
        request.next();
    }

    private void check(RoutingContext request) {
        if (announcedLength(request) <= sizes.largest(request)) {
            request.next();
            return;
        }
        if (sizes.takesUploads(request)) {
            letItCome(request);
        } else {
            request.request().pause();
            request.response().endHandler(ended -> request.request().connection().close());
        }
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        refusals.send(RequestError.BODY_TOO_LARGE, request);
    }

    /** A browser reads no answer before it has sent everything; what it sends is thrown away. */
    private static void letItCome(RoutingContext request) {
        HttpServerRequest coming = request.request();
        long patience = request.vertx().setTimer(PATIENCE_MS, late -> coming.connection().close());
        coming.handler(thrownAway -> {})
                .exceptionHandler(gone -> request.vertx().cancelTimer(patience))
                .endHandler(
                        all -> {
                            request.vertx().cancelTimer(patience);
                            closeAfterAnswer(request);
                        });
    }

    private static void closeAfterAnswer(RoutingContext request) {
        if (request.response().ended()) {
            request.request().connection().close();
        } else {
            request.response().endHandler(sent -> request.request().connection().close());
        }
    }

    private static long announcedLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException overflow) {
            return Long.MAX_VALUE;
        }
    }
}
