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
import org.hearth.kiosk.CashCollections;
import org.hearth.kiosk.CashCollections.Reported;
import org.hearth.kiosk.Kiosks;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Cash collections, as a partner's collector reports them. */
@Path(KioskPaths.ONE + "/collections")
@Tag(name = "Kiosks")
@Produces(MediaType.APPLICATION_JSON)
public class CollectionResource {

    private final Kiosks kiosks;
    private final CashCollections collections;
    private final SecurityIdentity identity;

    CollectionResource(Kiosks kiosks, CashCollections collections, SecurityIdentity identity) {
        this.kiosks = kiosks;
        this.collections = collections;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.KIOSKS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.KIOSKS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE TERMINAL_NOT_FOUND BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED COLLECTION_TIME_WRONG"),
            operationId = "openCollection",
            summary = "Report that a cash box was taken out",
            description =
                    "All cash of payments up to `openedAt` belongs to this collection, also of those"
                            + " that the kiosk sends later. The same number again answers the same"
                            + " collection, with 200.")
    @APIResponse(
            responseCode = "201",
            description = "The collection is open.",
            content = @Content(schema = @Schema(implementation = CollectionResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was reported before.",
            content = @Content(schema = @Schema(implementation = CollectionResponse.class)))
    public RestResponse<CollectionResponse> open(
            @Parameter(description = "Your name of the terminal.", example = "K-17")
                    @PathParam("terminalId")
                    String terminalId,
            @NotNull @Valid CollectionRequest asked) {
        Reported reported =
                collections.open(actor(), key(terminalId), asked.collectionNumber(), asked.at());
        return ResponseBuilder.create(
                        reported.repeated() ? Status.OK : Status.CREATED,
                        CollectionResponse.of(reported.collection()))
                .build();
    }

    @POST
    @Path("/{collectionNumber}/count")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.KIOSKS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.KIOSKS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE TERMINAL_NOT_FOUND"
                                            + " COLLECTION_NOT_FOUND COLLECTION_COUNTED BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED"),
            operationId = "countCollection",
            summary = "Report what was counted in a cash box",
            description =
                    "By denomination. Compared with the cash that was posted for its time; a"
                            + " difference is worked by the utility's finance. The same count again"
                            + " changes nothing; another is refused.")
    @APIResponse(
            responseCode = "200",
            description = "The collection, counted.",
            content = @Content(schema = @Schema(implementation = CollectionResponse.class)))
    public CollectionResponse count(
            @Parameter(description = "Your name of the terminal.", example = "K-17")
                    @PathParam("terminalId")
                    String terminalId,
            @Parameter(description = "Your number of the collection.", example = "20261123-1")
                    @PathParam("collectionNumber")
                    @Pattern(regexp = CollectionRequest.NUMBER, message = "{hearth.code}")
                    String number,
            @NotNull @Valid CountRequest count) {
        return CollectionResponse.of(
                collections.count(actor(), key(terminalId), number, count.counted()).collection());
    }

    @GET
    @Path("/{collectionNumber}")
    @RolesAllowed(Scope.KIOSKS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.KIOSKS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value = "REQUEST_INVALID TERMINAL_NOT_FOUND COLLECTION_NOT_FOUND"),
            operationId = "collection",
            summary = "Read a cash collection",
            description = "As it stands now: cash that arrives late still counts.")
    @APIResponse(
            responseCode = "200",
            description = "The collection.",
            content = @Content(schema = @Schema(implementation = CollectionResponse.class)))
    public CollectionResponse collection(
            @Parameter(description = "Your name of the terminal.", example = "K-17")
                    @PathParam("terminalId")
                    String terminalId,
            @Parameter(description = "Your number of the collection.", example = "20261123-1")
                    @PathParam("collectionNumber")
                    @Pattern(regexp = CollectionRequest.NUMBER, message = "{hearth.code}")
                    String number) {
        return CollectionResponse.of(collections.byNumber(key(terminalId), number));
    }

    @GET
    @RolesAllowed(Scope.KIOSKS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.KIOSKS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value = "REQUEST_INVALID TERMINAL_NOT_FOUND"),
            operationId = "collections",
            summary = "List a kiosk's cash collections",
            description = "Newest first.")
    @APIResponse(
            responseCode = "200",
            description = "The collections found.",
            content = @Content(schema = @Schema(implementation = CollectionPage.class)))
    public CollectionPage collections(
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
                            regexp = "col_[0-9A-F][0-9A-HJKMNP-TV-Z]{12}",
                            message = "{hearth.cursor}")
                    String after) {
        long before =
                after == null
                        ? Long.MAX_VALUE
                        : PublicId.CASH_COLLECTION.parse(after).orElseThrow();
        return CollectionPage.of(
                collections.ofTerminal(key(terminalId), before, Integer.parseInt(limit) + 1),
                Integer.parseInt(limit));
    }

    private long key(String terminalId) {
        return kiosks.named(PartnerCaller.of(identity), terminalId);
    }

    private Actor actor() {
        return Actor.client(PartnerCaller.of(identity).clientId());
    }
}
