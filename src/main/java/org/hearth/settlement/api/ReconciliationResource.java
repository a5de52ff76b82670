package org.hearth.settlement.api;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hearth.payment.api.IsoDay;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.security.PartnerCaller;
import org.hearth.platform.security.Scope;
import org.hearth.settlement.Intake;
import org.hearth.settlement.Reconciled;
import org.hearth.settlement.Reconciliations;
import org.hearth.settlement.SettlementError;
import org.hearth.settlement.SettlementSettings;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The partners' books of a day. */
@Path(ReconciliationResource.PATH)
@Tag(name = "Settlement")
@Produces(MediaType.APPLICATION_JSON)
public class ReconciliationResource {

    static final String PATH = "/partner/v1/reconciliations";

    private static final String CSV = "text/csv";

    private final Reconciliations reconciliations;
    private final BookReader reader;
    private final Uploads uploads;
    private final SettlementSettings settings;
    private final SecurityIdentity identity;

    ReconciliationResource(
            Reconciliations reconciliations,
            BookReader reader,
            Uploads uploads,
            SettlementSettings settings,
            SecurityIdentity identity) {
        this.reconciliations = reconciliations;
        this.reader = reader;
        this.uploads = uploads;
        this.settings = settings;
        this.identity = identity;
    }

    @POST
    @Blocking
    @Consumes({MediaType.APPLICATION_JSON, CSV})
    @RolesAllowed(Scope.SETTLEMENTS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.SETTLEMENTS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value =
                                    "REQUEST_INVALID BODY_UNREADABLE BODY_TOO_LARGE MEDIA_TYPE_UNSUPPORTED"
                                            + " TOTALS_WRONG BUSINESS_DATE_AHEAD RECONCILIATION_CLOSED"
                                            + " RECONCILIATION_IN_PROGRESS"),
            operationId = "reconcile",
            summary = "Send your book of a day",
            description =
                    "Every line is compared with the utility's book, and the date is closed: later"
                            + " payments go to the next one, and its payments are reversed no more."
                            + " `total` is payments less reversals. Where count or total are not those"
                            + " of the lines, nothing is kept.\n\n"
                            + "As CSV the first record names the columns `transactionNumber,"
                            + " accountNumber, amount, kind, occurredAt`; `businessDate`, `count` and"
                            + " `total` are query parameters then. UTF-8, with or without byte order"
                            + " mark; GBK and GB18030 where `charset` says so. At most 32 MB.\n\n"
                            + "The same book again gets its first result, with 200 and"
                            + " `Idempotency-Replayed: true`. Another one of the same date is taken only"
                            + " while differences are open, and judged anew.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReconciliationRequest.class)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(implementation = String.class),
                        examples =
                                @ExampleObject(
                                        name = "two lines",
                                        value =
                                                "transactionNumber,accountNumber,amount,kind,occurredAt\r\n"
                                                        + "BR0042-20261123-000017,500100001,12830,payment,2026-11-23T17:09:58+08:00\r\n"
                                                        + "BR0042-20261123-000018,500100001,12830,reversal,2026-11-23T17:12:40+08:00\r\n"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Judged.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Where the result can be read.",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReconciliationResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same book was judged before; this is its result as it stands now.",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "Where the result can be read.",
                        schema = @Schema(implementation = String.class)),
                @Header(
                        name = "Idempotency-Replayed",
                        description = "Always `true`.",
                        schema = @Schema(implementation = Boolean.class))
            },
            content = @Content(schema = @Schema(implementation = ReconciliationResponse.class)))
    public RestResponse<ReconciliationResponse> reconcile(
            InputStream body,
            @Parameter(
                            description = "Of a CSV book: its date, Asia/Shanghai.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"),
                            example = "2026-11-23")
                    @QueryParam("businessDate")
                    @IsoDay
                    String businessDate,
            @Parameter(
                            description = "Of a CSV book: its number of lines.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
                            example = "2")
                    @QueryParam("count")
                    @Pattern(regexp = "[0-9]{1,9}", message = "{hearth.whole-number}")
                    String count,
            @Parameter(
                            description = "Of a CSV book: payments less reversals, in fen.",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64"),
                            example = "12830")
                    @QueryParam("total")
                    @Pattern(regexp = "-?[0-9]{1,18}", message = "{hearth.whole-number}")
                    String total,
            @Context HttpHeaders headers,
            @Context RoutingContext call) {
        PartnerCaller caller = PartnerCaller.of(identity);
        MediaType type = headers.getMediaType();
        boolean csv = type != null && type.isCompatible(MediaType.valueOf(CSV));
        SaidBook said = csv ? reader.said(businessDate, count, total, call) : null;
        InputStream timely = new TimelyBody(body, settings.slowest());
        Reconciled reconciled =
                uploads.take(caller.partnerId(), () -> take(timely, type, said, caller, call));
        ReconciliationResponse answer = ReconciliationResponse.of(reconciled.reconciliation());
        ResponseBuilder<ReconciliationResponse> response =
                reconciled.replayed()
                        ? ResponseBuilder.ok(answer).header("Idempotency-Replayed", true)
                        : ResponseBuilder.create(Status.CREATED, answer);
        return response.header(HttpHeaders.LOCATION, PATH + "/" + answer.reconciliationId())
                .build();
    }

    private Reconciled take(
            InputStream body,
            MediaType type,
            SaidBook beside,
            PartnerCaller caller,
            RoutingContext call) {
        try (Intake intake =
                reconciliations.begin(caller.partnerId(), Actor.client(caller.clientId()))) {
            SaidBook said = reader.read(body, type, beside, intake, call);
            return reconciliations.finish(
                    intake, caller.partnerId(), said.businessDate(), said.count(), said.total());
        }
    }

    @GET
    @Path("/{reconciliationId}")
    @RolesAllowed(Scope.SETTLEMENTS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.SETTLEMENTS_WRITE)
    @Operation(
            extensions = @Extension(name = "x-error-codes", value = "RECONCILIATION_NOT_FOUND"),
            operationId = "reconciliation",
            summary = "Read a result",
            description = "A reconciliation of your own as it stands now.")
    @APIResponse(
            responseCode = "200",
            description = "The result.",
            content = @Content(schema = @Schema(implementation = ReconciliationResponse.class)))
    public ReconciliationResponse reconciliation(
            @Parameter(example = "rec_0NSV7RD3C1T4E") @PathParam("reconciliationId")
                    String reconciliationId) {
        return ReconciliationResponse.of(
                reconciliations.byId(
                        PartnerCaller.of(identity).partnerId(), number(reconciliationId)));
    }

    @GET
    @Path("/{reconciliationId}/differences")
    @RolesAllowed(Scope.SETTLEMENTS_WRITE)
    @SecurityRequirement(name = "partner", scopes = Scope.SETTLEMENTS_WRITE)
    @Operation(
            extensions =
                    @Extension(
                            name = "x-error-codes",
                            value = "REQUEST_INVALID RECONCILIATION_NOT_FOUND"),
            operationId = "differences",
            summary = "Read what the books do not agree on",
            description =
                    "Each is worked to an end by the utility's finance; its `state` and"
                            + " `resolution` tell.")
    @APIResponse(
            responseCode = "200",
            description = "The differences.",
            content = @Content(schema = @Schema(implementation = DifferencePage.class)))
    public DifferencePage differences(
            @Parameter(example = "rec_0NSV7RD3C1T4E") @PathParam("reconciliationId")
                    String reconciliationId,
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
                            regexp = "dif_[0-9A-F][0-9A-HJKMNP-TV-Z]{12}",
                            message = "{hearth.cursor}")
                    String after) {
        int most = Integer.parseInt(limit);
        return DifferencePage.of(
                reconciliations.differences(
                        PartnerCaller.of(identity).partnerId(),
                        number(reconciliationId),
                        after == null ? 0 : PublicId.DIFFERENCE.parse(after).orElseThrow(),
                        most + 1),
                most);
    }

    private static long number(String reconciliationId) {
        return PublicId.RECONCILIATION
                .parse(reconciliationId)
                .orElseThrow(() -> new BusinessException(SettlementError.RECONCILIATION_NOT_FOUND));
    }
}
