package org.hearth.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.hearth.platform.database.SqlFailure;
import org.hearth.platform.http.Language;
import org.hearth.platform.security.PartnerCaller;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever was thrown into a refusal that says nothing about the inside. */
@Singleton
public class ExceptionAnswers {

    private static final Logger LOG = Logger.getLogger(ExceptionAnswers.class);

    private final SecurityIdentity caller;
    private final Refusals refusals;
    private final Violations violations;

    @Inject
    ExceptionAnswers(Refusals refusals, Violations violations, SecurityIdentity caller) {
        this.caller = caller;
        this.refusals = refusals;
        this.violations = violations;
    }

    @ServerExceptionMapper
    Response refused(BusinessException refusal, RoutingContext request) {
        return refusals.answer(refusal.code(), null, refusal.details(), request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, RoutingContext request) {
        return refusals.answer(
                RequestError.REQUEST_INVALID, violations.of(invalid), Map.of(), request);
    }

    /** Names the mismatch too, or the framework's own mapper would describe the Java class. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException unreadable, RoutingContext request) {
        if (unreadable instanceof JsonMappingException wrongField) {
            return refusals.answer(
                    RequestError.REQUEST_INVALID,
                    violations.of(wrongField, Language.of(request).locale()),
                    Map.of(),
                    request);
        }
        return refusals.answer(RequestError.BODY_UNREADABLE, request);
    }

    /** A person is led to sign in, a program is told how to identify itself. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> stranger(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(challenge -> challenge(challenge, request));
    }

    private Response challenge(ChallengeData challenge, RoutingContext request) {
        Response.ResponseBuilder answer =
                challenge == null || challenge.status == RequestError.NOT_AUTHENTICATED.status()
                        ? Response.fromResponse(
                                refusals.answer(RequestError.NOT_AUTHENTICATED, request))
                        : Response.status(challenge.status);
        if (challenge != null && challenge.headerName != null) {
            answer.header(challenge.headerName.toString(), challenge.headerContent);
        }
        return answer.build();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(RoutingContext request) {
        return refusals.answer(
                caller.getPrincipal() instanceof PartnerCaller
                        ? RequestError.SCOPE_MISSING
                        : RequestError.NOT_ALLOWED,
                request);
    }

    /** A query parameter that cannot be read is a 404 to JAX-RS; to the caller it is bad input. */
    @ServerExceptionMapper
    Response notFound(NotFoundException notFound, RoutingContext request) {
        boolean unreadableParameter = notFound.getCause() != null && Refusals.wantsProblem(request);
        return refusals.answer(
                unreadableParameter ? RequestError.REQUEST_INVALID : RequestError.NOT_FOUND,
                request);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException thrown, RoutingContext request) {
        Response own = thrown.getResponse();
        if (own.getStatus() < 400 || own.hasEntity()) {
            return own;
        }
        if (thrown.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, request);
        }
        RequestError code = RequestError.of(own.getStatus());
        if (code == RequestError.INTERNAL_ERROR) {
            return unexpected(thrown, request);
        }
        Response answer = refusals.answer(code, request);
        String allow = own.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable thrown, RoutingContext request) {
        LOG.errorf(thrown, "%s %s failed", request.request().method(), request.normalizedPath());
        if (SqlFailure.of(thrown).passing()) {
            return refusals.answer(RequestError.UNAVAILABLE, request);
        }
        return refusals.answer(RequestError.INTERNAL_ERROR, request);
    }
}
