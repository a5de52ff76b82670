package org.hearth.paymentpoint.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hearth.paymentpoint.LiveStates;
import org.hearth.paymentpoint.PaymentPointError;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.RequestError;
import org.hearth.platform.limit.Allowance;
import org.hearth.platform.limit.RateLimit;
import org.hearth.platform.limit.RateLimiter;

/**
 * Where the control system of the utility's CNG stations says how they are. The stations are the
 * utility's own, so that this is no part of the partners' contract.
 */
@Path("/stations/v1/{code}/state")
@RolesAllowed(StationKeyMechanism.ROLE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StationResource {

    private static final String CODE = "[A-Za-z0-9._-]{1,40}";

    /** Hundreds of stations, each several times a minute. */
    private record Busiest(long requests, Duration per) implements RateLimit {}

    private final LiveStates states;
    private final Clock clock;
    private final RateLimiter limiter = new RateLimiter(new Busiest(1_200, Duration.ofMinutes(1)));

    StationResource(LiveStates states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /** What is older than the last word changes nothing. */
    @PUT
    @Operation(hidden = true)
    public void say(
            @PathParam("code") @Pattern(regexp = CODE, message = "{hearth.code}") String code,
            @NotNull @Valid StationStateRequest said) {
        Allowance allowance = limiter.ask(StationKeyMechanism.ROLE);
        if (!allowance.granted()) {
            throw new BusinessException(
                    RequestError.RATE_LIMITED, Map.of("retryAfter", allowance.seconds()));
        }
        if (!states.sayOfStation(code, said.state(clock.instant()))) {
            throw new BusinessException(PaymentPointError.PAYMENT_POINT_NOT_FOUND);
        }
    }
}
