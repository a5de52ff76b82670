package org.hearth.payment.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hearth.payment.GatewayNotifications;
import org.hearth.payment.gateway.ReceivedNotification;

/** Where gateways tell what was paid. The signature, not a token, says who they are. */
@Path("/gateways/{gateway}/notifications")
@PermitAll
public class GatewayNotificationResource {

    private final GatewayNotifications notifications;

    GatewayNotificationResource(GatewayNotifications notifications) {
        this.notifications = notifications;
    }

    @POST
    @Operation(hidden = true)
    public Response receive(
            @PathParam("gateway") String gateway, @Context HttpHeaders headers, String body) {
        Map<String, String> byName =
                headers.getRequestHeaders().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        header -> header.getKey().toLowerCase(Locale.ROOT),
                                        header -> header.getValue().get(0),
                                        (first, second) -> first));
        return notifications
                .receive(gateway, new ReceivedNotification(byName, body))
                .map(
                        answer ->
                                Response.status(answer.status())
                                        .type(answer.contentType())
                                        .entity(answer.body())
                                        .build())
                .orElseThrow(NotFoundException::new);
    }
}
