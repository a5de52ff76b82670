package org.hearth.payment.api;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.payment.GatewayNotifications;
import org.hearth.payment.gateway.NotificationAnswer;
import org.hearth.payment.gateway.ReceivedNotification;
import org.hearth.platform.error.Refusals;
import org.hearth.platform.error.RequestError;
import org.jboss.logging.Logger;

/**
 * Where gateways tell what was paid. The signature, not a token, says who they are. A route of its
 * own and not a resource, because some gateways post forms, and the CSRF filter asks every form
 * posted to a resource for a page's token.
 */
@Singleton
class GatewayNotificationEndpoint {

    private static final String PATH = "/gateways/:gateway/notifications";
    private static final Logger LOG = Logger.getLogger(GatewayNotificationEndpoint.class);
    private static final int TOO_LARGE = 413;
    private static final long LARGEST_BODY = 65_536;

    private final GatewayNotifications notifications;
    private final Refusals refusals;

    GatewayNotificationEndpoint(GatewayNotifications notifications, Refusals refusals) {
        this.notifications = notifications;
        this.refusals = refusals;
    }

    void register(@Observes Router router) {
        router.post(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
                .blockingHandler(this::receive, false)
                .failureHandler(this::failed);
        router.route(PATH).handler(this::otherMethod);
    }

    private void receive(RoutingContext call) {
        String body = call.body().asString();
        notifications
                .receive(
                        call.pathParam("gateway"),
                        new ReceivedNotification(headers(call), body == null ? "" : body))
                .ifPresentOrElse(
                        answer -> send(answer, call),
                        () -> refusals.send(RequestError.NOT_FOUND, Map.of(), call));
    }

    private static Map<String, String> headers(RoutingContext call) {
        return call.request().headers().entries().stream()
                .collect(
                        Collectors.toMap(
                                header -> header.getKey().toLowerCase(Locale.ROOT),
                                Map.Entry::getValue,
                                (first, second) -> first));
    }

    private static void send(NotificationAnswer answer, RoutingContext call) {
        call.response()
                .setStatusCode(answer.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .end(answer.body());
    }

    private void failed(RoutingContext call) {
        boolean tooLarge = call.statusCode() == TOO_LARGE;
        if (!tooLarge) {
            LOG.error("A gateway's notification failed", call.failure());
        }
        refusals.send(
                tooLarge ? RequestError.BODY_TOO_LARGE : RequestError.INTERNAL_ERROR,
                Map.of(),
                call);
    }

    private void otherMethod(RoutingContext call) {
        call.response().putHeader(HttpHeaders.ALLOW, "POST");
        refusals.send(RequestError.METHOD_NOT_ALLOWED, Map.of(), call);
    }
}
