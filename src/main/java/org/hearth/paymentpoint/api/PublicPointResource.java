package org.hearth.paymentpoint.api;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.paymentpoint.FoundPoint;
import org.hearth.paymentpoint.PaymentPointError;
import org.hearth.paymentpoint.PointSearch;
import org.hearth.paymentpoint.PointsFound;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;

/** Where to pay, for the programs of anybody: it knows no caller. */
@Path("/public/v1/payment-points")
@PermitAll
@Tag(ref = "Where to pay")
@Produces({MediaType.APPLICATION_JSON, PointFeature.MEDIA_TYPE})
public class PublicPointResource {

    private final PointSearch search;
    private final SharedAnswers answers;
    private final Clock clock;

    PublicPointResource(PointSearch search, SharedAnswers answers, Clock clock) {
        this.search = search;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "REQUEST_INVALID"),
            operationId = "findPaymentPoints",
            summary = "Find payment points",
            description =
                    "Points that are open come first, then the nearest to walk to, or by district"
                            + " where you give no position. Points that were given up are left out.")
    @APIResponse(
            responseCode = "200",
            description = "What was found, perhaps nothing.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FoundPointsResponse.class)),
                @Content(
                        mediaType = PointFeature.MEDIA_TYPE,
                        schema = @Schema(implementation = PointFeatures.class))
            })
    @APIResponse(responseCode = "304", description = "As you have it by the ETag you sent.")
    public Response find(@Valid @BeanParam PointSearchRequest asked, @Context Request request) {
        PointsFound found = search.find(asked.query(clock));
        return answers.json(request)
                ? answers.answer(FoundPointsResponse.of(found), request)
                : answers.answer(PointFeatures.of(found), request);
    }

    @GET
    @Path("{id}")
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "PAYMENT_POINT_NOT_FOUND"),
            operationId = "findPaymentPoint",
            summary = "Read a payment point",
            description = "As it is now, with what a kiosk last said of itself.")
    @APIResponse(
            responseCode = "200",
            description = "The payment point.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FoundPointResponse.class)),
                @Content(
                        mediaType = PointFeature.MEDIA_TYPE,
                        schema = @Schema(implementation = PointFeature.class))
            })
    @APIResponse(responseCode = "304", description = "As you have it by the ETag you sent.")
    public Response one(
            @Parameter(
                            description = "`id` of a point that was found.",
                            example = "pnt_0NSV7RD3C1T4E")
                    @PathParam("id")
                    String id,
            @Context Request request) {
        FoundPoint found =
                PublicId.PAYMENT_POINT.parse(id).stream()
                        .mapToObj(search::one)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new BusinessException(
                                                PaymentPointError.PAYMENT_POINT_NOT_FOUND));
        return answers.json(request)
                ? answers.answer(FoundPointResponse.of(found), request)
                : answers.answer(PointFeature.of(found), request);
    }
}
