package org.hearth.platform.http;

import io.hypersistence.tsid.TSID;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.hearth.platform.id.Ids;
import org.jboss.logging.MDC;

/**
 * Gives every request an id of its own: in the {@code Request-Id} header of the answer, on error
 * pages, and in each line of the log. A caller's own id is never taken over.
 */
@Singleton
public class RequestId {

    public static final String HEADER = "Request-Id";
    private static final String KEY = "requestId";
    private static final int BEFORE_ALL_OTHERS = 1000;

    void register(@Observes Filters filters) {
        filters.register(RequestId::assign, BEFORE_ALL_OTHERS);
    }

    private static void assign(RoutingContext request) {
        String id = TSID.from(Ids.next()).toString();
        request.put(KEY, id);
        request.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        request.next();
    }

    public static String of(RoutingContext request) {
        return request.get(KEY);
    }
}
