package org.hearth.payment.api;

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
import java.time.LocalDate;
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
import org.hearth.partner.api.SignedCall;
import org.hearth.payment.Collected;
import org.hearth.payment.PaymentError;
import org.hearth.payment.Payments;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Payments that partners collect. */
@Path(PaymentResource.PATH)
@Tag(name = "Payments")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentResource {

    static final String PATH = "/partner/v1/payments";

    private static final String ID = "pay_[0-9A-F][0-9A-HJKMNP-TV-Z]{12}";

    private final Payments payments;
    private final SecurityIdentity identity;

    PaymentResource(Payments payments, SecurityIdentity identity) {
        this.payments = payments;
        this.identity = identity;
    }

    @POST
    @SignedCall
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.PAYMENTS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.PAYMENTS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE IDEMPOTENCY_KEY_MISSING ACCOUNT_NOT_FOUND"
                                            + " PAYMENT_IN_PROGRESS PAYMENT_VOIDED BILL_CHANGED BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED IDEMPOTENCY_MISMATCH AMOUNT_NOT_ALLOWED"
                                            + " METER_NOT_SUPPORTED BUSINESS_DATE_NOT_ALLOWED TERMINAL_NOT_YOURS"
                                            + " TERMINAL_BLOCKED SEQUENCE_MISSING SIGNATURE_REQUIRED"
                                            + " SIGNATURE_INVALID"),
            operationId = "collect",
            summary = "Collect a payment",
            description =
                    "Books money that a customer paid: to the oldest bill first, a bill's late fee"
                            + " with it; what is left becomes credit. The answer comes only when the"
                            + " payment is on disk.\n\n"
                            + "Send an `Idempotency-Key` of your own choosing, and the same one when"
                            + " you try again: the same request is booked once, and answered again with"
                            + " 200 and `Idempotency-Replayed: true`. `transactionNumber` is unique for"
                            + " ever in the same way.\n\n"
                            + "Money that was taken already (`tender` is `cash`, or `paidAt` is more"
                            + " than a minute ago) is never refused for a changed or paid bill: it"
                            + " becomes credit, or waits in state `suspense`.\n\n"
                            + "A kiosk pays with the client of its own terminal, its `terminalId` and"
                            + " its `sequence`, which grows by one. What it kept while it was offline"
                            + " it sends in order, with the `paidAt` and `businessDate` of the day:"
                            + " within 72 hours it is booked, later it waits in `suspense`. A"
                            + " `sequence` sent again is a replay; what has not arrived is named in"
                            + " `kiosk.missing`.")
    @APIResponse(
            responseCode = "201",
            description = "Booked.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where the payment can be read.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = PaymentResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same request was booked before; this is its answer again.",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "Where the payment can be read.",
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = IdempotencyKey.REPLAYED,
                        description = "Always `true`.",
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = PaymentResponse.class)))
    public RestResponse<PaymentResponse> collect(
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
            @NotNull @Valid PaymentRequest payment) {
        if (idempotencyKey == null || idempotencyKey.isEmpty()) {
            throw new BusinessException(PaymentError.IDEMPOTENCY_KEY_MISSING);
        }
        Collected collected =
                payments.collect(payment.by(PartnerCaller.of(identity), idempotencyKey));
        PaymentResponse answer = PaymentResponse.of(collected.payment());
        ResponseBuilder<PaymentResponse> response =
                collected.replayed()
                        ? ResponseBuilder.ok(answer).header(IdempotencyKey.REPLAYED, true)
                        : ResponseBuilder.create(Status.CREATED, answer);
        return response.header(HttpHeaders.LOCATION, PATH + "/" + answer.paymentId()).build();
    }

    @GET
    @Path("/{paymentId}")
    @RolesAllowed(Scope.PAYMENTS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.PAYMENTS_WRITE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "PAYMENT_NOT_FOUND"),
            operationId = "payment",
            summary = "Read a payment",
            description = "A payment of your own as it stands now.")
    @APIResponse(
            responseCode = "200",
            description = "The payment.",
            content = @Content(schema = @Schema(implementation = PaymentResponse.class)))
    public PaymentResponse payment(
            @Parameter(example = "pay_0NSV7RD3C1T4E") @PathParam("paymentId") String paymentId) {
        long id =
                PublicId.PAYMENT
                        .parse(paymentId)
                        .orElseThrow(() -> new BusinessException(PaymentError.PAYMENT_NOT_FOUND));
        return PaymentResponse.of(payments.byId(PartnerCaller.of(identity).partnerId(), id));
    }

    @GET
    @RolesAllowed(Scope.PAYMENTS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.PAYMENTS_WRITE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "REQUEST_INVALID"),
            operationId = "payments",
            summary = "Look up payments",
            description =
                    "By `transactionNumber`: the payment of that number, or an empty list if it"
                            + " never arrived. This is how to learn the outcome after a time-out.\n\n"
                            + "Else the payments of one business date, in the order they came.")
    @APIResponse(
            responseCode = "200",
            description = "The payments found.",
            content = @Content(schema = @Schema(implementation = PaymentPage.class)))
    @NumberOrDay
    public PaymentPage payments(
            @Parameter(description = "Your own number of a payment.")
                    @QueryParam("transactionNumber")
                    @Pattern(regexp = "[!-~]{1,64}", message = "{hearth.transaction-number}")
                    String transactionNumber,
            @Parameter(
                            description = "Asia/Shanghai.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"),
                            example = "2026-11-23")
                    @QueryParam("businessDate")
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
                    @Pattern(regexp = ID, message = "{hearth.cursor}")
                    String after) {
        long partnerId = PartnerCaller.of(identity).partnerId();
        if (transactionNumber != null) {
            return new PaymentPage(
                    payments.byTransactionNumber(partnerId, transactionNumber).stream()
                            .map(PaymentResponse::of)
                            .toList(),
                    null);
        }
        return PaymentPage.of(
                payments.ofBusinessDate(
                        partnerId,
                        LocalDate.parse(businessDate),
                        after == null ? 0 : PublicId.PAYMENT.parse(after).orElseThrow(),
                        Integer.parseInt(limit) + 1),
                Integer.parseInt(limit));
    }
}
