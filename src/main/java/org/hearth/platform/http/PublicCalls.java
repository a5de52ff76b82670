package org.hearth.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.hearth.platform.error.Refusals;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/**
 * The door to what anybody's program may read: pages of any origin may, since nothing there knows
 * its caller, and each network address only so often.
 */
@Singleton
public class PublicCalls {

    private static final String PATHS = "/public/v1/";
    private static final String POLICY = "address";

    /** After the request has its id, before anything is looked up. */
    private static final int PRIORITY = 800;

    private static final int A_DAY_SECONDS = 86_400;

    /** How often one network address may call. */
    @ConfigMapping(prefix = "hearth.public-calls")
    interface Limits {

        RateLimit perAddress();
    }

    private final Refusals refusals;
    private final RateLimiter addresses;
    private final CorsHandler anyOrigin =
            CorsHandler.create()
                    .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD))
                    .allowedHeader(HttpHeaders.IF_NONE_MATCH.toString())
                    .exposedHeaders(
                            Set.of(
                                    "ETag",
                                    "RateLimit",
                                    "RateLimit-Policy",
                                    "Request-Id",
                                    "Retry-After"))
                    .maxAgeSeconds(A_DAY_SECONDS);

    @Inject
    PublicCalls(Refusals refusals, Limits limits) {
        this.refusals = refusals;
        this.addresses = new RateLimiter(limits.perAddress());
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, PRIORITY);
        filters.register(this::share, PRIORITY + 1);
    }

    private static boolean isPublic(RoutingContext request) {
        return request.normalizedPath().startsWith(PATHS);
    }

    private void share(RoutingContext request) {
        if (isPublic(request)) {
            request.addHeadersEndHandler(sent -> dropCookies(request));
            // To whoever asks: a cache may hand on to a page what it has from a program.
            request.response().putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            anyOrigin.handle(request);
        } else {
            request.next();
        }
    }

    /** The check of forms gives one to whoever reads; caches would give it to others. */
    private static void dropCookies(RoutingContext request) {
        Set.copyOf(request.request().cookies())
                .forEach(cookie -> request.response().removeCookies(cookie.getName(), false));
    }

    private void count(RoutingContext request) {
        if (!isPublic(request)) {
            request.next();
            return;
        }
        Allowance allowance = addresses.ask(request.request().remoteAddress().hostAddress());
        HttpServerResponse answer = request.response();
        answer.putHeader("RateLimit", allowance.state(POLICY));
        answer.putHeader("RateLimit-Policy", allowance.policy(POLICY));
        if (allowance.granted()) {
            request.next();
        } else {
            refusals.send(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()), request);
        }
    }
}
