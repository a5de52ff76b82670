package org.hearth.payment.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.partner.api.SignedCall;
import org.hearth.payment.PaymentError;
import org.hearth.payment.Reversals;
import org.hearth.payment.Reversed;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Payments that partners take back on the day they took them (冲正). */
@Path(ReversalResource.PATH)
@Tag(name = "Reversals")
@Produces(MediaType.APPLICATION_JSON)
public class ReversalResource {

    static final String PATH = "/partner/v1/reversals";

    private final Reversals reversals;
    private final SecurityIdentity identity;

    ReversalResource(Reversals reversals, SecurityIdentity identity) {
        this.reversals = reversals;
        this.identity = identity;
    }

    @POST
    @SignedCall
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.PAYMENTS_REVERSE)
    @SecurityRequirement(name = "partner", scopes = Scope.PAYMENTS_REVERSE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE IDEMPOTENCY_KEY_MISSING"
                                            + " PAYMENT_IN_PROGRESS ALREADY_REVERSED"
                                            + " REVERSAL_WINDOW_CLOSED BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED IDEMPOTENCY_MISMATCH"
                                            + " AMOUNT_NOT_ALLOWED SIGNATURE_REQUIRED SIGNATURE_INVALID"),
            operationId = "reverse",
            summary = "Reverse a payment",
            description =
                    "Takes back a payment of your own, all of it, on its own business date and"
                            + " before that day is reconciled. Its bills are open again; where its"
                            + " credit was used meanwhile, the balance becomes negative.\n\n"
                            + "A payment that never arrived is answered with state `voided`: nothing"
                            + " was taken, and the payment is refused with `PAYMENT_VOIDED` should it"
                            + " come late. So a payment without an answer can always be reversed.\n\n"
                            + "Send an `Idempotency-Key` of your own choosing, and the same one when"
                            + " you try again: the same request is answered again with 200 and"
                            + " `Idempotency-Replayed: true`.")
    @APIResponse(
            responseCode = "201",
            description = "Reversed, or voided.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where the reversal can be read.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReversalResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request was answered before; this is its answer again.",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "Where the reversal can be read.",
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED,
                        description = "Always `true`.",
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ReversalResponse.class)))
    public RestResponse<ReversalResponse> reverse(
            @Parameter(
                            name = IdempotencyKey.HEADER,
                            required = true,
                            description =
                                    "Your key for this request, 1 to 255 visible ASCII characters,"
                                            + " best a UUID.",
                            example = "8c0e7d52-2b1f-4d6a-a3c4-6f7f8f1f2a90")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Pattern(regexp = "[!-~]{0,255}", message = "{hearth.idempotency-key}")
                    String idempotencyKey,
            @NotNull @Valid ReversalRequest reversal) {
        if (idempotencyKey == null || idempotencyKey.isEmpty()) {
            throw new BusinessException(PaymentError.IDEMPOTENCY_KEY_MISSING);
        }
        Reversed reversed =
                reversals.reverse(reversal.by(PartnerCaller.of(identity), idempotencyKey));
        ReversalResponse answer = ReversalResponse.of(reversed.reversal());
        ResponseBuilder<ReversalResponse> response =
                reversed.replayed()
                        ? ResponseBuilder.ok(answer).header(IdempotencyKey.REPLAYED, true)
                        : ResponseBuilder.create(Status.CREATED, answer);
        return response.header(HttpHeaders.LOCATION, PATH + "/" + answer.reversalId()).build();
    }

    @GET
    @Path("/{reversalId}")
    @RolesAllowed(Scope.PAYMENTS_REVERSE)
    @SecurityRequirement(name = "partner", scopes = Scope.PAYMENTS_REVERSE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "REVERSAL_NOT_FOUND"),
            operationId = "reversal",
            summary = "Read a reversal",
            description = "A reversal of your own as it stands now.")
    @APIResponse(
            responseCode = "200",
            description = "The reversal.",
            content = @Content(schema = @Schema(implementation = ReversalResponse.class)))
    public ReversalResponse reversal(
            @Parameter(example = "rev_0NSV7RD3C1T4E") @PathParam("reversalId") String reversalId) {
        long id =
                PublicId.REVERSAL
                        .parse(reversalId)
                        .orElseThrow(() -> new BusinessException(PaymentError.REVERSAL_NOT_FOUND));
        return ReversalResponse.of(reversals.byId(PartnerCaller.of(identity).partnerId(), id));
    }

    @GET
    @RolesAllowed(Scope.PAYMENTS_REVERSE)
    @SecurityRequirement(name = "partner", scopes = Scope.PAYMENTS_REVERSE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "REQUEST_INVALID"),
            operationId = "reversals",
            summary = "Look up a reversal",
            description =
                    "The reversal of that number, or an empty list if it never arrived. This is how"
                            + " to learn the outcome after a time-out.")
    @APIResponse(
            responseCode = "200",
            description = "The reversal found.",
            content = @Content(schema = @Schema(implementation = ReversalPage.class)))
    public ReversalPage reversals(
            @Parameter(
                            description = "Your own number of a reversal.",
                            required = true,
                            example = "BR0042-20261123-R00003")
                    @QueryParam("transactionNumber")
                    @NotNull
                    @Pattern(regexp = "[!-~]{1,64}", message = "{hearth.transaction-number}")
                    String transactionNumber) {
        return new ReversalPage(
                reversals
                        .byTransactionNumber(
                                PartnerCaller.of(identity).partnerId(), transactionNumber)
                        .stream()
                        .map(ReversalResponse::of)
                        .toList(),
                null);
    }
}
