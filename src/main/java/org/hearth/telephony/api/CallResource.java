package org.hearth.telephony.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;
import org.hearth.telephony.IncomingCalls;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * Where the utility's telephone system announces calls. It is no part of the partners' contract.
 */
@Path("/telephony/v1/calls")
@RolesAllowed(TelephonyKeyMechanism.ROLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CallResource {

    private static final String PAGE = "/staff/call-desk/calls/";

    /** More than a hotline of hundreds of seats ever has. */
    private record Busiest(long requests, Duration per) implements RateLimit {}

    private final IncomingCalls calls;
    private final RateLimiter limiter = new RateLimiter(new Busiest(1_200, Duration.ofMinutes(1)));

    CallResource(IncomingCalls calls) {
        this.calls = calls;
    }

    /** The same call announced again, after a lost answer, is answered the same. */
    @POST
    @Operation(hidden = true)
    public RestResponse<CallResponse> announce(@NotNull @Valid CallRequest request) {
        Allowance allowance = limiter.ask(TelephonyKeyMechanism.ROLE);
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
        return ResponseBuilder.create(
                        Status.ACCEPTED, new CallResponse(PAGE + calls.announce(request.call())))
                .build();
    }
}
