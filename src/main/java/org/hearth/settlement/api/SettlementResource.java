package org.hearth.settlement.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.payment.api.IsoDay;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;
import org.hearth.settlement.SettlementBooks;

/** The utility's own book of a partner's day. */
@Path("/partner/v1/settlements/{businessDate}")
@Tag(name = "Settlement")
public class SettlementResource {

    private final SettlementBooks books;
    private final SecurityIdentity identity;

    SettlementResource(SettlementBooks books, SecurityIdentity identity) {
        this.books = books;
        this.identity = identity;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.SETTLEMENTS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.SETTLEMENTS_WRITE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "REQUEST_INVALID"),
            operationId = "settlement",
            summary = "Read the utility's book of a day",
            description =
                    "Counts and totals of what the utility has booked of yours on a business date,"
                            + " by kind and tender, and what the money was for. Until the date is"
                            + " reconciled the figures may grow.")
    @APIResponse(
            responseCode = "200",
            description = "The book.",
            content = @Content(schema = @Schema(implementation = BookResponse.class)))
    public BookResponse settlement(
            @Parameter(
                            description = "Asia/Shanghai.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"),
                            example = "2026-11-23")
                    @PathParam("businessDate")
                    @IsoDay
                    String businessDate) {
        return BookResponse.of(
                books.book(PartnerCaller.of(identity).partnerId(), LocalDate.parse(businessDate)));
    }

    @GET
    @Path("/entries")
    @Produces({MediaType.APPLICATION_JSON, EntryFile.MEDIA_TYPE})
    @RolesAllowed(Scope.SETTLEMENTS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.SETTLEMENTS_WRITE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "REQUEST_INVALID"),
            operationId = "settlementEntries",
            summary = "Read the lines of that book",
            description =
                    "In the order they were booked. With `Accept: text/csv` all lines come as one"
                            + " file, after `after` if it is given, and `limit` does not count. Its"
                            + " columns are `transactionNumber, accountNumber, amount, kind,"
                            + " occurredAt`, as in your own book, then `entryId, tender, late,"
                            + " reconciliation`.")
    @APIResponse(
            responseCode = "200",
            description = "The lines.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = EntryPage.class)),
                @Content(
                        mediaType = EntryFile.MEDIA_TYPE,
                        schema = @Schema(implementation = String.class))
            })
    public Response settlementEntries(
            @Parameter(
                            description = "Asia/Shanghai.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"),
                            example = "2026-11-23")
                    @PathParam("businessDate")
                    @IsoDay
                    String businessDate,
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
                            regexp = "(pay|rev)_[0-9A-F][0-9A-HJKMNP-TV-Z]{12}",
                            message = "{hearth.cursor}")
                    String after,
            @Context HttpHeaders headers) {
        long partnerId = PartnerCaller.of(identity).partnerId();
        LocalDate date = LocalDate.parse(businessDate);
        long afterId = after == null ? 0 : entryId(after);
        if (wantsFile(headers)) {
            return Response.ok(
                            new EntryFile(books, partnerId, date, afterId),
                            EntryFile.MEDIA_TYPE + ";charset=UTF-8")
                    .build();
        }
        int most = Integer.parseInt(limit);
        return Response.ok(
                        EntryPage.of(books.entries(partnerId, date, afterId, most + 1), most),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static long entryId(String publicId) {
        return PublicId.PAYMENT
                .parse(publicId)
                .orElseGet(() -> PublicId.REVERSAL.parse(publicId).orElseThrow());
    }

    private static boolean wantsFile(HttpHeaders headers) {
        MediaType file = MediaType.valueOf(EntryFile.MEDIA_TYPE);
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (accepted.isCompatible(file)) {
                return true;
            }
        }
        return false;
    }
}
