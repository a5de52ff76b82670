package org.hearth.partner.api;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hearth.partner.AccessToken;
import org.hearth.partner.AccessTokens;
import org.hearth.partner.TokenError;
import org.hearth.partner.TokenRefused;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.Refusals;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.jboss.logging.Logger;

/**
 * {@code POST /oauth/token} (RFC 6749, section 4.4). A route of its own and not a resource, because
 * the CSRF filter asks every form posted to a resource for a page's token, and this form comes from
 * no page.
 */
@Singleton
class TokenEndpoint {

    static final String PATH = "/oauth/token";

    private static final String POLICY = "token";
    private static final Logger LOG = Logger.getLogger(TokenEndpoint.class);
    private static final int TOO_LARGE = 413;
    private static final long LARGEST_BODY = 8192;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final AccessTokens tokens;
    private final ClientLimits limits;
    private final CallOrigins origins;
    private final Refusals refusals;

    TokenEndpoint(
            AccessTokens tokens, ClientLimits limits, CallOrigins origins, Refusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
        this.origins = origins;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.post(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY))
                .blockingHandler(this::answer, false)
                .failureHandler(this::failed);
        router.route(PATH).handler(this::otherMethod);
    }

    private void failed(RoutingContext call) {
        if (call.failure() != null) {
            LOG.errorf(call.failure(), "POST %s failed", PATH);
        }
        refusals.send(
                call.statusCode() == TOO_LARGE
                        ? RequestError.BODY_TOO_LARGE
                        : RequestError.INTERNAL_ERROR,
                Map.of(),
                call);
    }

    private void otherMethod(RoutingContext call) {
        call.response().putHeader("Allow", "POST");
        refusals.send(RequestError.METHOD_NOT_ALLOWED, Map.of(), call);
    }

    private void answer(RoutingContext call) {
        try {
            if (!isForm(call)) {
                throw new TokenRefused(TokenError.INVALID_REQUEST);
            }
            TokenRequest request =
                    TokenRequest.of(
                            call.request().getHeader(HttpHeaders.AUTHORIZATION),
                            call.request().formAttributes());
            Allowance allowance =
                    limits.token(
                            request.proof().clientId(),
                            call.request().remoteAddress().hostAddress());
            call.response()
                    .putHeader("RateLimit", allowance.state(POLICY))
                    .putHeader("RateLimit-Policy", allowance.policy(POLICY));
            if (allowance.granted()) {
                issued(call, tokens.issue(request.proof(), request.scopes(), origins.of(call)));
            } else {
                refusals.send(
                        RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()), call);
            }
        } catch (TokenRefused refused) {
            refused(call, refused);
        } catch (BusinessException notFromHere) {
            refusals.send(notFromHere.code(), notFromHere.details(), call);
        }
    }

    private static boolean isForm(RoutingContext call) {
        String type = call.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(FORM);
    }

    private static void issued(RoutingContext call, AccessToken token) {
        end(
                call.response(),
                new JsonObject()
                        .put("access_token", token.value())
                        .put("token_type", "Bearer")
                        .put("expires_in", token.lifetime().toSeconds())
                        .put("scope", String.join(" ", token.scopes())));
    }

    private static void refused(RoutingContext call, TokenRefused refused) {
        HttpServerResponse response = call.response().setStatusCode(400);
        if (refused.error() == TokenError.INVALID_CLIENT) {
            response.setStatusCode(401).putHeader("WWW-Authenticate", "Basic realm=\"hearth\"");
        }
        JsonObject body = new JsonObject().put("error", refused.error().published());
        if (refused.description() != null) {
            body.put("error_description", refused.description());
        }
        end(response, body);
    }

    private static void end(HttpServerResponse response, JsonObject body) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Pragma", "no-cache")
                .end(body.toBuffer());
    }
}
