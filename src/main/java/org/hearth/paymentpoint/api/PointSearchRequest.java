package org.hearth.paymentpoint.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.Facility;
import org.hearth.paymentpoint.PayingBy;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointQuery;
import org.hearth.paymentpoint.Position;
import org.hearth.platform.time.UtilityClock;

/** The query of {@code GET /public/v1/payment-points}. */
@ConsistentSearch
public class PointSearchRequest {

    static final String NOW = "now";

    private static final String DEGREES = "-?[0-9]{1,3}(\\.[0-9]{1,15})?";
    private static final String ONE_OF = "{hearth.one-of}";

    @Parameter(
            description = "Degrees; with `longitude`: sorts by the way to walk from there.",
            example = "29.557060",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "18", maximum = "54"))
    @QueryParam("latitude")
    @Pattern(regexp = DEGREES, message = "{hearth.position}")
    String latitude;

    @Parameter(
            description = "Degrees, with `latitude`.",
            example = "106.577060",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "73", maximum = "136"))
    @QueryParam("longitude")
    @Pattern(regexp = DEGREES, message = "{hearth.position}")
    String longitude;

    @Parameter(
            description =
                    "What `latitude` and `longitude` are measured in: `wgs-84` by GPS and browsers,"
                            + " `gcj-02` by maps published in China; some 480 m apart.",
            example = "gcj-02",
            schema =
                    @Schema(
                            enumeration = {"wgs-84", "gcj-02"},
                            defaultValue = "wgs-84"))
    @QueryParam("datum")
    @DefaultValue("wgs-84")
    @Pattern(regexp = "wgs-84|gcj-02", message = ONE_OF)
    String datum;

    @Parameter(
            description =
                    "Metres, with a position: only points that are about so far to walk, as"
                            + " `walkMetres` counts.",
            example = "1500",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "999999"))
    @QueryParam("within")
    @Pattern(regexp = "[1-9][0-9]{0,5}", message = "{hearth.whole-number}")
    String within;

    @Parameter(
            description = "Of any of these kinds; may be given several times.",
            example = "[\"own-hall\", \"kiosk\"]")
    @QueryParam("kind")
    @Size(max = 6)
    List<
                    @Pattern(
                            regexp =
                                    "own-hall|bank-branch|community-point|kiosk|market-day|cng-station",
                            message = ONE_OF)
                    String>
            kind;

    @Parameter(
            description = "Taking any of these; may be given several times.",
            example = "[\"cash\"]")
    @QueryParam("method")
    @Size(max = 4)
    List<@Pattern(regexp = "cash|bank-card|wechat-pay|alipay", message = ONE_OF) String> method;

    @Parameter(
            description = "Having all of these; may be given several times.",
            example = "[\"wheelchair-access\"]")
    @QueryParam("facility")
    @Size(max = 4)
    List<
                    @Pattern(
                            regexp = "wheelchair-access|queue-display|reading-glasses|parking",
                            message = ONE_OF)
                    String>
            facility;

    @Parameter(
            description =
                    "Only points that are open: `now`, or at a time of Asia/Shanghai such as"
                            + " `2026-11-23T18:30`.",
            example = NOW)
    @QueryParam("openAt")
    @Size(max = 20)
    String openAt;

    @Parameter(
            description =
                    "Words of the name, the address or the district, in Chinese, English or pinyin,"
                            + " whole (`jiefangbei`) or by initials (`jfb`). One typing error is"
                            + " forgiven in a word of Latin letters that no point has.",
            example = "jiefangbei")
    @QueryParam("q")
    @Size(max = 60)
    String q;

    @Parameter(description = "Six digits (GB/T 2260).", example = "500103")
    @QueryParam("district")
    @Pattern(regexp = "[0-9]{6}", message = "{hearth.district}")
    String district;

    @Parameter(
            description = "At most so many.",
            example = "5",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "20"))
    @QueryParam("limit")
    @DefaultValue("20")
    @Pattern(regexp = "[1-9][0-9]?|100", message = "{hearth.limit-100}")
    String limit;

    @Parameter(description = "`next` of the part before.")
    @QueryParam("after")
    @Pattern(
            regexp = "[0-9]{1,10}\\.[01]\\.[0-9]{1,9}\\.[0-9]{6}\\.pnt_\\w{13}",
            message = "{hearth.cursor}")
    String after;

    /** Null where none was given; its figures must have been checked. */
    Position position() {
        return latitude == null || longitude == null
                ? null
                : new Position(
                        Published.constant(Datum.class, datum),
                        new BigDecimal(latitude),
                        new BigDecimal(longitude));
    }

    /**
     * @throws java.time.format.DateTimeParseException where it is neither now nor a time
     */
    LocalDateTime openTime(Clock clock) {
        if (openAt == null || openAt.isEmpty()) {
            return null;
        }
        return openAt.equals(NOW)
                ? ZonedDateTime.ofInstant(clock.instant(), UtilityClock.ZONE).toLocalDateTime()
                : LocalDateTime.parse(openAt);
    }

    PointQuery query(Clock clock) {
        return new PointQuery(
                position(),
                within == null ? null : Integer.valueOf(within),
                Published.constants(PointKind.class, kind),
                Published.constants(PayingBy.class, method),
                Published.constants(Facility.class, facility),
                openTime(clock),
                q,
                district,
                after,
                Integer.parseInt(limit));
    }
}
