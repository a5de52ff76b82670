package org.hearth.kiosk.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.kiosk.Kiosks;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;

/** What kiosks report, and what is missing of their payments. */
@Path(KioskPaths.ONE)
@Tag(name = "Kiosks")
@Produces(MediaType.APPLICATION_JSON)
public class KioskResource {

    private final Kiosks kiosks;
    private final SecurityIdentity identity;

    KioskResource(Kiosks kiosks, SecurityIdentity identity) {
        this.kiosks = kiosks;
        this.identity = identity;
    }

    @POST
    @Path("/heartbeats")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.KIOSKS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.KIOSKS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE TERMINAL_NOT_FOUND BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED"),
            operationId = "heartbeat",
            summary = "Report a kiosk's state",
            description =
                    "About once a minute, and at once when something changes. The utility's map of"
                            + " payment points shows the kiosk with the age of its report. The answer"
                            + " says whether the kiosk is blocked, what time it is, and which of its"
                            + " payments have not arrived.")
    @APIResponse(
            responseCode = "200",
            description = "What the kiosk is to do.",
            content = @Content(schema = @Schema(implementation = CommandsResponse.class)))
    public CommandsResponse heartbeat(
            @Parameter(description = "Your name of the terminal.", example = "K-17")
                    @PathParam("terminalId")
                    String terminalId,
            @NotNull @Valid HeartbeatRequest heartbeat) {
        return CommandsResponse.of(kiosks.report(key(terminalId), heartbeat.heartbeat()));
    }

    @GET
    @Path("/gaps")
    @RolesAllowed(Scope.KIOSKS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.KIOSKS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value = "REQUEST_INVALID TERMINAL_NOT_FOUND"),
            operationId = "kioskGaps",
            summary = "List what is missing of a kiosk's count",
            description =
                    "Runs of numbers that a kiosk has given to payments which have not arrived, and"
                            + " those that arrived late; newest first.")
    @APIResponse(
            responseCode = "200",
            description = "The gaps found.",
            content = @Content(schema = @Schema(implementation = GapPage.class)))
    public GapPage gaps(
            @Parameter(description = "Your name of the terminal.", example = "K-17")
                    @PathParam("terminalId")
                    String terminalId,
            @Parameter(
                            description = "At most so many.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Pattern(regexp = "[1-9][0-9]?|1[0-9]{2}|200", message = "{hearth.limit}")
                    String limit,
            @Parameter(description = "`next` of the part before.")
                    @QueryParam("after")
                    @Pattern(
                            regexp = "gap_[0-9A-F][0-9A-HJKMNP-TV-Z]{12}",
                            message = "{hearth.cursor}")
                    String after) {
        long before =
                after == null ? Long.MAX_VALUE : PublicId.KIOSK_GAP.parse(after).orElseThrow();
        return GapPage.of(
                kiosks.gaps(key(terminalId), before, Integer.parseInt(limit) + 1),
                Integer.parseInt(limit));
    }

    private long key(String terminalId) {
        return kiosks.named(PartnerCaller.of(identity), terminalId);
    }
}
