package org.hearth.kiosk.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.kiosk.CodePayments;
import org.hearth.kiosk.Kiosks;
import org.hearth.payment.gateway.PaymentMethod;
import org.hearth.platform.html.Brand;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Payments by phone at a kiosk: the utility's own collection, shown by the kiosk. */
@Path(KioskPaths.ONE + "/checkouts")
@Tag(name = "Kiosks")
@Produces(MediaType.APPLICATION_JSON)
public class CodePaymentResource {

    private final Kiosks kiosks;
    private final CodePayments payments;
    private final Brand brand;
    private final SecurityIdentity identity;

    CodePaymentResource(
            Kiosks kiosks, CodePayments payments, Brand brand, SecurityIdentity identity) {
        this.kiosks = kiosks;
        this.payments = payments;
        this.brand = brand;
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
                                    "REQUEST_INVALID BODY_UNREADABLE TERMINAL_NOT_FOUND"
                                            + " TERMINAL_BLOCKED ACCOUNT_NOT_FOUND BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED AMOUNT_NOT_ALLOWED"
                                            + " METER_NOT_SUPPORTED PAYMENT_METHOD_UNAVAILABLE"),
            operationId = "startKioskCheckout",
            summary = "Start a payment by phone at a kiosk",
            description =
                    "The kiosk shows `code` as a QR code; the payer scans it and pays at the wallet."
                            + " The utility itself collects: the payment is in its own books and not"
                            + " among the partner's. Read the checkout until it is `posted`.")
    @APIResponse(
            responseCode = "201",
            description = "An order is open at the wallet.",
            content = @Content(schema = @Schema(implementation = CodePaymentResponse.class)))
    public RestResponse<CodePaymentResponse> start(
            @Parameter(description = "Your name of the terminal.", example = "K-17")
                    @PathParam("terminalId")
                    String terminalId,
            @NotNull @Valid CodePaymentRequest asked) {
        PartnerCaller caller = PartnerCaller.of(identity);
        return ResponseBuilder.create(
                        Status.CREATED,
                        CodePaymentResponse.of(
                                payments.start(
                                        caller,
                                        kiosks.named(caller, terminalId),
                                        asked.accountNumber(),
                                        asked.amount(),
                                        Published.constant(PaymentMethod.class, asked.method()),
                                        brand.name().chinese() + " 燃气费")))
                .build();
    }

    @GET
    @Path("/{checkoutId}")
    @RolesAllowed(Scope.KIOSKS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.KIOSKS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value = "TERMINAL_NOT_FOUND CHECKOUT_NOT_FOUND"),
            operationId = "kioskCheckout",
            summary = "Read a payment by phone",
            description =
                    "As it stands; the wallet is asked while it is open. Every two seconds do.")
    @APIResponse(
            responseCode = "200",
            description = "The payment by phone.",
            content = @Content(schema = @Schema(implementation = CodePaymentResponse.class)))
    public CodePaymentResponse look(
            @Parameter(description = "Your name of the terminal.", example = "K-17")
                    @PathParam("terminalId")
                    String terminalId,
            @Parameter(example = "chk_0f3k9d2m5q7s1v4n6b8h0j2l5p") @PathParam("checkoutId")
                    String checkoutId) {
        return CodePaymentResponse.of(payments.look(key(terminalId), checkoutId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{checkoutId}/cancellation")
    @RolesAllowed(Scope.KIOSKS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.KIOSKS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "TERMINAL_NOT_FOUND CHECKOUT_NOT_FOUND"
                                            + " MEDIA_TYPE_UNSUPPORTED"),
            operationId = "endKioskCheckout",
            summary = "End a payment by phone",
            description =
                    "The payer turned to something else. Takes no body. Where the money was faster, the answer says"
                            + " `paid` or `posted`.")
    @APIResponse(
            responseCode = "200",
            description = "The payment by phone.",
            content = @Content(schema = @Schema(implementation = CodePaymentResponse.class)))
    public CodePaymentResponse end(
            @Parameter(description = "Your name of the terminal.", example = "K-17")
                    @PathParam("terminalId")
                    String terminalId,
            @Parameter(example = "chk_0f3k9d2m5q7s1v4n6b8h0j2l5p") @PathParam("checkoutId")
                    String checkoutId) {
        return CodePaymentResponse.of(payments.end(key(terminalId), checkoutId));
    }

    private long key(String terminalId) {
        return kiosks.named(PartnerCaller.of(identity), terminalId);
    }
}
