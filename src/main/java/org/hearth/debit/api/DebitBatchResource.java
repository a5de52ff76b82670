package org.hearth.debit.api;

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
import org.hearth.debit.DebitBatches;
import org.hearth.debit.DebitError;
import org.hearth.debit.DebitResults;
import org.hearth.debit.ResultPart;
import org.hearth.payment.api.IsoDay;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;

/** Batches of debits that banks collect. */
@Path("/partner/v1/debit-batches")
@Tag(name = "Direct debit")
@Produces(MediaType.APPLICATION_JSON)
public class DebitBatchResource {

    private static final String BATCH = "dbt_[0-9A-F][0-9A-HJKMNP-TV-Z]{12}";
    private static final String ITEM = "dbi_[0-9A-F][0-9A-HJKMNP-TV-Z]{12}";

    private final DebitBatches batches;
    private final DebitResults results;
    private final SecurityIdentity identity;

    DebitBatchResource(DebitBatches batches, DebitResults results, SecurityIdentity identity) {
        this.batches = batches;
        this.results = results;
        this.identity = identity;
    }

    @GET
    @RolesAllowed(Scope.DEBITS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.DEBITS_WRITE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "REQUEST_INVALID"),
            operationId = "debitBatches",
            summary = "List batches to collect",
            description =
                    "Your batches in the order they became ready: in the evening before the day they"
                            + " are to be collected on. The event `debit-batch.ready` tells of each;"
                            + " the cursor of the last part finds what came since.")
    @APIResponse(
            responseCode = "200",
            description = "The batches found.",
            content = @Content(schema = @Schema(implementation = DebitBatchPage.class)))
    public DebitBatchPage list(
            @Parameter(
                            description = "Only those to collect on this day, Asia/Shanghai.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"),
                            example = "2026-11-26")
                    @QueryParam("collectOn")
                    @IsoDay
                    String collectOn,
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
                    @Pattern(regexp = BATCH, message = "{hearth.cursor}")
                    String after) {
        int asked = Integer.parseInt(limit);
        return DebitBatchPage.of(
                batches.ofBank(
                        partnerId(),
                        collectOn == null ? null : LocalDate.parse(collectOn),
                        after == null ? 0 : PublicId.DEBIT_BATCH.parse(after).orElseThrow(),
                        asked + 1),
                asked);
    }

    @GET
    @Path("/{batchId}")
    @RolesAllowed(Scope.DEBITS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.DEBITS_WRITE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "DEBIT_BATCH_NOT_FOUND"),
            operationId = "debitBatch",
            summary = "Read a batch",
            description = "A batch of your own as it stands now.")
    @APIResponse(
            responseCode = "200",
            description = "The batch.",
            content = @Content(schema = @Schema(implementation = DebitBatchResponse.class)))
    public DebitBatchResponse batch(
            @Parameter(example = "dbt_0NSV7RD3C1T4E") @PathParam("batchId") String batchId) {
        return DebitBatchResponse.of(batches.ofBank(partnerId(), id(batchId)));
    }

    @GET
    @Path("/{batchId}/items")
    @RolesAllowed(Scope.DEBITS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.DEBITS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value = "REQUEST_INVALID DEBIT_BATCH_NOT_FOUND"),
            operationId = "debitItems",
            summary = "Read a batch's items",
            description =
                    "What to collect, and what became of it. `limit` goes to 1,000 here: a whole"
                            + " batch in one call.")
    @APIResponse(
            responseCode = "200",
            description = "The items.",
            content = @Content(schema = @Schema(implementation = DebitItemPage.class)))
    public DebitItemPage items(
            @Parameter(example = "dbt_0NSV7RD3C1T4E") @PathParam("batchId") String batchId,
            @Parameter(
                            description = "At most so many.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "1000",
                                            defaultValue = "200"))
                    @QueryParam("limit")
                    @DefaultValue("200")
                    @Pattern(regexp = "[1-9][0-9]{0,2}|1000", message = "{hearth.limit-1000}")
                    String limit,
            @Parameter(description = "`next` of the part before.")
                    @QueryParam("after")
                    @Pattern(regexp = ITEM, message = "{hearth.cursor}")
                    String after) {
        int asked = Integer.parseInt(limit);
        return DebitItemPage.of(
                batches.items(
                        partnerId(),
                        id(batchId),
                        after == null ? 0 : PublicId.DEBIT_ITEM.parse(after).orElseThrow(),
                        asked + 1),
                asked);
    }

    @POST
    @Path("/{batchId}/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.DEBITS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.DEBITS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE DEBIT_BATCH_NOT_FOUND BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED BUSINESS_DATE_NOT_ALLOWED"),
            operationId = "debitResults",
            summary = "Report a batch's results",
            description =
                    "In one or several parts, of any items of the batch, in any order; late returns"
                            + " days afterwards, too. Every result is judged for itself, and none"
                            + " stops the rest.\n\n"
                            + "A `collected` item is posted as a payment, once, with the item's id as"
                            + " its `transactionNumber`, channel `direct-debit`; what bills do not"
                            + " need becomes credit. A `returned` item is posted back, once, as a"
                            + " reversal whose number is the item's id and `-R`: the account owes"
                            + " it again.\n\n"
                            + "Takes no key: sent again, what was applied is answered `replayed`. After"
                            + " a time-out or a 5xx, send the same part again.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each result.",
            content = @Content(schema = @Schema(implementation = DebitResultsResponse.class)))
    public DebitResultsResponse post(
            @Parameter(example = "dbt_0NSV7RD3C1T4E") @PathParam("batchId") String batchId,
            @NotNull @Valid DebitResultsRequest part) {
        PartnerCaller caller = PartnerCaller.of(identity);
        return DebitResultsResponse.of(
                results.post(
                        new ResultPart(
                                caller.partnerId(),
                                Actor.client(caller.clientId()),
                                id(batchId),
                                part.businessDate()),
                        part.results().stream().map(DebitResultRequest::toResult).toList()));
    }

    private long partnerId() {
        return PartnerCaller.of(identity).partnerId();
    }

    private static long id(String batchId) {
        return PublicId.DEBIT_BATCH
                .parse(batchId)
                .orElseThrow(() -> new BusinessException(DebitError.DEBIT_BATCH_NOT_FOUND));
    }
}
