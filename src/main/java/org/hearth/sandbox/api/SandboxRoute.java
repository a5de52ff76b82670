package org.hearth.sandbox.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.platform.error.Refusals;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.tenant.SandboxSchema;
import org.hearth.platform.tenant.Tenant;

/**
 * Takes each request under {@code /sandbox/partner/} and {@code /sandbox/oauth/} into the sandbox,
 * then lets the live path's resource answer it. The path alone decides: before anybody looks at the
 * caller, and never by what the caller says.
 */
@Singleton
class SandboxRoute {

    /** Before the request gets its id, which it does again on the way it is sent. */
    private static final int BEFORE_ALL_OTHERS = 2000;

    private static final String BASE = Tenant.SANDBOX.base();
    private static final Pattern SERVED = Pattern.compile(BASE + "/(partner|oauth)/.*");

    /**
     * Resources are found without the matrix parameters of a path, whose tenant and rules would
     * then be another's. No call of the partner API has any.
     */
    private static final Pattern MATRIX = Pattern.compile(";[^/]*");

    private static final Pattern OF_PARTNERS =
            Pattern.compile("(" + BASE + ")?/(partner|oauth)/.*");

    /** Calls that only the sandbox has; they have no path but the sandbox's. */
    private static final Pattern OWN =
            Pattern.compile(BASE + "/partner/v1/(accounts|clock|reset|certification)");

    private final SandboxSchema sandbox;
    private final Refusals refusals;

    SandboxRoute(SandboxSchema sandbox, Refusals refusals) {
        this.sandbox = sandbox;
        this.refusals = refusals;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, BEFORE_ALL_OTHERS);
    }

    private void enter(RoutingContext call) {
        String path = call.normalizedPath();
        if (isDisguised(path)) {
            refusals.send(RequestError.NOT_FOUND, Map.of(), call);
        } else if (Tenant.current() == Tenant.SANDBOX) {
            call.addHeadersEndHandler(sent -> locateInSandbox(call));
            call.next();
        } else if (!SERVED.matcher(path).matches()) {
            call.next();
        } else if (!sandbox.exists()) {
            refusals.send(RequestError.NOT_FOUND, Map.of(), call);
        } else {
            Tenant.SANDBOX.takeRequest();
            if (OWN.matcher(path).matches()) {
                call.next();
            } else {
                call.reroute(livePath(call, path));
            }
        }
    }

    private static boolean isDisguised(String path) {
        return path.indexOf(';') >= 0
                && OF_PARTNERS.matcher(MATRIX.matcher(path).replaceAll("")).matches();
    }

    private static String livePath(RoutingContext call, String path) {
        String live = path.substring(BASE.length());
        String query = call.request().query();
        return query == null ? live : live + "?" + query;
    }

    /** A resource names its live path; in the sandbox the thing is read under the sandbox's. */
    private static void locateInSandbox(RoutingContext call) {
        String location = call.response().headers().get(HttpHeaders.LOCATION);
        if (location != null) {
            call.response()
                    .putHeader(
                            HttpHeaders.LOCATION,
                            location.replaceFirst(
                                    "(^|//[^/]+)/partner/", "$1" + BASE + "/partner/"));
        }
    }
}
