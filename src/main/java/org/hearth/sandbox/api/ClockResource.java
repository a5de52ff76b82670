package org.hearth.sandbox.api;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.time.ClockShift;
import org.hearth.sandbox.SandboxClock;

/** The clock of a partner in the sandbox. */
@Path("/sandbox/partner/v1/clock")
@Tag(name = "Sandbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class ClockResource {

    private final SandboxClock sandboxClock;
    private final SecurityIdentity identity;
    private final Clock clock;

    ClockResource(SandboxClock sandboxClock, SecurityIdentity identity, Clock clock) {
        this.sandboxClock = sandboxClock;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @SecurityRequirement(name = "partner")
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "NOT_FOUND"),
            operationId = "sandboxClock",
            summary = "Read your clock in the sandbox",
            description = "The time that all your calls in the sandbox see.")
    @APIResponse(
            responseCode = "200",
            description = "How it stands.",
            content = @Content(schema = @Schema(implementation = ClockResponse.class)))
    public ClockResponse read() {
        return ClockResponse.of(clock.instant(), ClockShift.current());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "partner")
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE NOT_FOUND BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED CLOCK_NOT_MOVABLE"),
            operationId = "moveSandboxClock",
            summary = "Move your clock in the sandbox",
            description =
                    "Forward, by a duration or to an instant: past the cut-off, to the next day, past"
                            + " a due date. Only your own calls see it. Jobs of the hours in between are done for you: debits are announced and handed over. It goes back by a reset alone.")
    @APIResponse(
            responseCode = "200",
            description = "How it stands now.",
            content = @Content(schema = @Schema(implementation = ClockResponse.class)))
    public ClockResponse move(@NotNull @Valid ClockRequest move) {
        Duration by = move.from(clock.instant());
        Duration ahead = sandboxClock.move(PartnerCaller.of(identity).partnerId(), by);
        return ClockResponse.of(clock.instant().minus(ClockShift.current()).plus(ahead), ahead);
    }
}
