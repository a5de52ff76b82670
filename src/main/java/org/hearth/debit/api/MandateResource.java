package org.hearth.debit.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.debit.DebitError;
import org.hearth.debit.MandateState;
import org.hearth.debit.Mandates;
import org.hearth.debit.SignedMandate;
import org.hearth.payment.PaymentError;
import org.hearth.payment.api.IdempotencyKey;
import org.hearth.payment.api.Published;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Direct debit mandates that banks keep. */
@Path(MandateResource.PATH)
@Tag(name = "Direct debit")
@Produces(MediaType.APPLICATION_JSON)
public class MandateResource {

    static final String PATH = "/partner/v1/mandates";

    private static final String ID = "mnd_[0-9A-F][0-9A-HJKMNP-TV-Z]{12}";

    private final Mandates mandates;
    private final SecurityIdentity identity;

    MandateResource(Mandates mandates, SecurityIdentity identity) {
        this.mandates = mandates;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.MANDATES_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.MANDATES_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE IDEMPOTENCY_KEY_MISSING ACCOUNT_NOT_FOUND"
                                            + " MANDATE_EXISTS BODY_TOO_LARGE MEDIA_TYPE_UNSUPPORTED"
                                            + " IDEMPOTENCY_MISMATCH METER_NOT_SUPPORTED"),
            operationId = "signMandate",
            summary = "Sign a mandate",
            description =
                    "Your customer agreed that you pay a gas account's bills; you keep the signature."
                            + " An account has one active mandate, whichever the bank.\n\n"
                            + "Where a resident has asked for a mandate at your bank (read those with"
                            + " `state=pending`), this confirms it, and it is `active`. Else it is"
                            + " `active` at once with the right `holderPhoneEnding`, and without it"
                            + " `pending` until the account's holder confirms on the utility's"
                            + " pages.\n\n"
                            + "Send an `Idempotency-Key`, and the same one when you try again."
                            + " `mandateNumber` is unique for ever in the same way.")
    @APIResponse(
            responseCode = "201",
            description = "Written down.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where the mandate can be read.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = MandateResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request came before; this is its answer again.",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "Where the mandate can be read.",
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED,
                        description = "Always `true`.",
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = MandateResponse.class)))
    public RestResponse<MandateResponse> sign(
            @Parameter(
                            name = IdempotencyKey.HEADER,
                            required = true,
                            description =
                                    "Your key for this request, 1 to 255 visible ASCII characters,"
                                            + " best a UUID.",
                            example = "5b1f7f0e-9d0c-4a8e-8f53-0d5f2f6f6a11")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Pattern(regexp = "[!-~]{0,255}", message = "{hearth.idempotency-key}")
                    String idempotencyKey,
            @NotNull @Valid MandateRequest mandate) {
        if (idempotencyKey == null || idempotencyKey.isEmpty()) {
            throw new BusinessException(PaymentError.IDEMPOTENCY_KEY_MISSING);
        }
        SignedMandate signed =
                mandates.sign(mandate.by(PartnerCaller.of(identity), idempotencyKey));
        MandateResponse answer = MandateResponse.of(signed.mandate());
        ResponseBuilder<MandateResponse> response =
                signed.replayed()
                        ? ResponseBuilder.ok(answer).header(IdempotencyKey.REPLAYED, true)
                        : ResponseBuilder.create(Status.CREATED, answer);
        return response.header(HttpHeaders.LOCATION, PATH + "/" + answer.mandateId()).build();
    }

    @GET
    @RolesAllowed(Scope.MANDATES_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.MANDATES_WRITE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "REQUEST_INVALID"),
            operationId = "mandates",
            summary = "List mandates",
            description =
                    "Your mandates in one state, in the order they were begun. Those that are"
                            + " `pending` with `origin` `resident` wait for you, and the event"
                            + " `mandate.requested` told you of each: confirm one by signing a mandate"
                            + " of its account, or cancel it.")
    @APIResponse(
            responseCode = "200",
            description = "The mandates found.",
            content = @Content(schema = @Schema(implementation = MandatePage.class)))
    public MandatePage list(
            @Parameter(
                            description = "Which mandates.",
                            schema =
                                    @Schema(
                                            enumeration = {"pending", "active", "cancelled"},
                                            defaultValue = "pending"))
                    @QueryParam("state")
                    @DefaultValue("pending")
                    @Pattern(regexp = "pending|active|cancelled", message = "{hearth.one-of}")
                    String state,
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
                    @Pattern(regexp = ID, message = "{hearth.cursor}")
                    String after) {
        int asked = Integer.parseInt(limit);
        return MandatePage.of(
                mandates.inState(
                        PartnerCaller.of(identity).partnerId(),
                        Published.constant(MandateState.class, state),
                        after == null ? 0 : PublicId.MANDATE.parse(after).orElseThrow(),
                        asked + 1),
                asked);
    }

    @GET
    @Path("/{mandateId}")
    @RolesAllowed(Scope.MANDATES_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.MANDATES_WRITE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "MANDATE_NOT_FOUND"),
            operationId = "mandate",
            summary = "Read a mandate",
            description = "A mandate of your own as it stands now.")
    @APIResponse(
            responseCode = "200",
            description = "The mandate.",
            content = @Content(schema = @Schema(implementation = MandateResponse.class)))
    public MandateResponse mandate(
            @Parameter(example = "mnd_0NSV7RD3C1T4E") @PathParam("mandateId") String mandateId) {
        return MandateResponse.of(
                mandates.byId(PartnerCaller.of(identity).partnerId(), id(mandateId)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{mandateId}/cancellation")
    @RolesAllowed(Scope.MANDATES_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.MANDATES_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value = "MANDATE_NOT_FOUND MEDIA_TYPE_UNSUPPORTED"),
            operationId = "cancelMandate",
            summary = "Cancel a mandate",
            description =
                    "Ends a mandate for good, or turns down what a resident asked for. Takes no body"
                            + " and no key: one that has ended is answered as it is. A debit that is"
                            + " announced and not yet in a batch of yours is withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The mandate, cancelled.",
            content = @Content(schema = @Schema(implementation = MandateResponse.class)))
    public MandateResponse cancel(
            @Parameter(example = "mnd_0NSV7RD3C1T4E") @PathParam("mandateId") String mandateId) {
        PartnerCaller caller = PartnerCaller.of(identity);
        return MandateResponse.of(
                mandates.cancel(
                        caller.partnerId(), id(mandateId), Actor.client(caller.clientId())));
    }

    private static long id(String mandateId) {
        return PublicId.MANDATE
                .parse(mandateId)
                .orElseThrow(() -> new BusinessException(DebitError.MANDATE_NOT_FOUND));
    }
}
