package org.hearth.sandbox.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.hearth.platform.error.Refusals;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.http.RequestId;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.tenant.Tenant;
import org.hearth.platform.time.ClockShift;
import org.hearth.sandbox.CallRecord;
import org.hearth.sandbox.Ending;
import org.hearth.sandbox.Recordings;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Records each call of a sandbox partner with its answer, and ends the answer as the test account
 * wants it. Calls of the live API pass it by.
 */
@Singleton
class RecordingFilter {

    private static final int AFTER_ALL_OTHERS = 0;
    private static final int LONGEST_PATH = 300;
    private static final int LONGEST_KEY = 255;

    private final Recordings recordings;
    private final Excerpt excerpt;
    private final Refusals refusals;

    /** Asked when it is needed: a filter is made before the settings can be read. */
    private final Provider<SandboxSettings> settings;

    private final SecurityIdentity identity;
    private final ObjectMapper json;
    private final Clock clock;

    RecordingFilter(
            Recordings recordings,
            Excerpt excerpt,
            Refusals refusals,
            Provider<SandboxSettings> settings,
            SecurityIdentity identity,
            ObjectMapper json,
            Clock clock) {
        this.recordings = recordings;
        this.excerpt = excerpt;
        this.refusals = refusals;
        this.settings = settings;
        this.identity = identity;
        this.json = json;
        this.clock = clock;
    }

    /** Nothing to wait for is null, and the answer goes out at once. */
    @ServerResponseFilter(priority = AFTER_ALL_OTHERS)
    Uni<Void> end(
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext call) {
        if (Tenant.current() != Tenant.SANDBOX
                || !(identity.getPrincipal() instanceof PartnerCaller caller)) {
            return null;
        }
        NotedCall noted =
                request.getProperty(NotedCall.PROPERTY) instanceof NotedCall known
                        ? known
                        : new NotedCall("");
        Ending ending = response.getStatus() < 300 ? noted.ending : Ending.AS_IT_IS;
        if (ending == Ending.FAILED) {
            fail(response, call);
        }
        Uni<Void> recorded = record(recordOf(caller, noted, request, response, call), call);
        // An early refusal ends as it is: there is either something to record or to wait for.
        return recorded == null ? end(ending, call) : recorded;
    }

    private Uni<Void> end(Ending ending, RoutingContext call) {
        return switch (ending) {
            case LATE -> Uni.createFrom().voidItem().onItem().delayIt().by(settings.get().slow());
            case LOST -> lose(call);
            case FAILED, AS_IT_IS -> null;
        };
    }

    private void fail(ContainerResponseContext response, RoutingContext call) {
        Response failure = refusals.answer(RequestError.INTERNAL_ERROR, call);
        response.setStatus(failure.getStatus());
        response.getHeaders().remove("Location");
        response.setEntity(failure.getEntity(), null, failure.getMediaType());
    }

    /** The caller's end of the connection learns nothing, as when a network breaks. */
    private static Uni<Void> lose(RoutingContext call) {
        call.response().reset();
        return Uni.createFrom().nothing();
    }

    /** A call that was refused early is answered by a thread that may not wait for the database. */
    private Uni<Void> record(CallRecord record, RoutingContext call) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            recordings.add(record);
            return null;
        }
        return Uni.createFrom()
                .completionStage(
                        () ->
                                call.vertx()
                                        .<Void>executeBlocking(
                                                () -> {
                                                    Tenant.SANDBOX.run(
                                                            () -> recordings.add(record));
                                                    return null;
                                                })
                                        .toCompletionStage());
    }

    private CallRecord recordOf(
            PartnerCaller caller,
            NotedCall noted,
            ContainerRequestContext request,
            ContainerResponseContext response,
            RoutingContext call) {
        Instant partnerNow = clock.instant();
        String answer = isText(response.getMediaType()) ? excerpt.of(response.getEntity()) : null;
        return new CallRecord(
                caller.partnerId(),
                caller.clientId(),
                partnerNow.minus(ClockShift.current()),
                partnerNow,
                request.getMethod(),
                cut(request.getUriInfo().getPath(), LONGEST_PATH),
                cut(call.request().query(), LONGEST_PATH),
                account(noted.accountNumber),
                cut(request.getHeaderString("Idempotency-Key"), LONGEST_KEY),
                response.getStatus(),
                response.getStatus() < 400 ? null : code(answer),
                response.getHeaders().containsKey("Idempotency-Replayed"),
                excerpt.ofText(noted.body),
                answer,
                RequestId.of(call));
    }

    private static boolean isText(MediaType type) {
        return type != null
                && (type.getSubtype().endsWith("json") || type.getType().equals("text"));
    }

    private String code(String problem) {
        try {
            return problem == null ? null : json.readTree(problem).path("code").asText(null);
        } catch (JsonProcessingException noProblem) {
            return null;
        }
    }

    /** Whatever else the caller put in its place. */
    private static String account(String number) {
        return number != null && number.matches("[0-9]{1,20}") ? number : null;
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
