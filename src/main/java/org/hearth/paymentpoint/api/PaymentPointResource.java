package org.hearth.paymentpoint.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.hearth.paymentpoint.PaymentPoints;
import org.hearth.paymentpoint.SavedPoint;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * The partner's own branches. They belong to the scope of its back office and not to the kiosks':
 * who steals a kiosk's key must not move the bank on the map.
 */
@Path("/partner/v1/payment-points/{code}")
@Tag(name = "Payment points")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentPointResource {

    private static final String CODE = "[A-Za-z0-9._-]{1,40}";

    private final PaymentPoints points;
    private final SecurityIdentity identity;

    PaymentPointResource(PaymentPoints points, SecurityIdentity identity) {
        this.points = points;
        this.identity = identity;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.SETTLEMENTS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.SETTLEMENTS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE BODY_TOO_LARGE"
                                            + " MEDIA_TYPE_UNSUPPORTED DISTRICT_UNKNOWN"),
            operationId = "putPaymentPoint",
            summary = "Describe a payment point",
            description =
                    "Says all there is to say of one of your branches, points or kiosks; what was said"
                            + " before is replaced. Customers find it at `/points` as soon as this"
                            + " is answered.\n\n"
                            + "A kiosk's `code` is its terminal id: its heartbeats then show here"
                            + " and to customers.")
    @APIResponse(
            responseCode = "200",
            description = "It stands as you said.",
            content = @Content(schema = @Schema(implementation = PaymentPointResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "A new one.",
            content = @Content(schema = @Schema(implementation = PaymentPointResponse.class)))
    public RestResponse<PaymentPointResponse> put(
            @Parameter(
                            description = "Your own code of it, as in `pointCode` of a payment.",
                            example = "BR0042")
                    @PathParam("code")
                    @Pattern(regexp = CODE, message = "{hearth.code}")
                    String code,
            @NotNull @Valid PaymentPointRequest point) {
        PartnerCaller caller = PartnerCaller.of(identity);
        SavedPoint saved =
                points.put(
                        Actor.client(caller.clientId()),
                        caller.partnerId(),
                        code,
                        point.description());
        return ResponseBuilder.create(
                        saved.created() ? Status.CREATED : Status.OK,
                        PaymentPointResponse.of(saved.point()))
                .build();
    }

    @GET
    @RolesAllowed(Scope.SETTLEMENTS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.SETTLEMENTS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value = "REQUEST_INVALID PAYMENT_POINT_NOT_FOUND"),
            operationId = "paymentPoint",
            summary = "Read a payment point",
            description =
                    "One of your own as it stands now, with what a kiosk last said of itself.")
    @APIResponse(
            responseCode = "200",
            description = "The payment point.",
            content = @Content(schema = @Schema(implementation = PaymentPointResponse.class)))
    public PaymentPointResponse point(
            @Parameter(description = "Your own code of it.", example = "BR0042")
                    @PathParam("code")
                    @Pattern(regexp = CODE, message = "{hearth.code}")
                    String code) {
        return PaymentPointResponse.of(points.own(PartnerCaller.of(identity).partnerId(), code));
    }
}
