package org.hearth.paymentpoint.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.FoundPoint;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PointDescription;
import org.hearth.platform.id.PublicId;

/** A payment point as anybody reads it. */
@Schema(name = "FoundPaymentPoint", description = "A place where customers pay.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundPointResponse(
        @Schema(examples = "pnt_0NSV7RD3C1T4E", required = true) String id,
        @Schema(description = "In Chinese.", examples = "临江银行云岭支行", required = true) String name,
        @Schema(examples = "Linjiang Bank, Yunling branch", required = true) String nameEn,
        @Schema(
                        enumeration = {
                            "own-hall",
                            "bank-branch",
                            "community-point",
                            "kiosk",
                            "market-day",
                            "cng-station"
                        },
                        required = true)
                String kind,
        @Schema(examples = "云岭大道 112 号", required = true) String address,
        @Schema(description = "Six digits (GB/T 2260).", examples = "500103", required = true)
                String district,
        @Schema(description = "Where it is for GPS.", required = true) PositionPart wgs84,
        @Schema(description = "The same place for maps published in China.", required = true)
                PositionPart gcj02,
        @Schema(
                        description =
                                "With a position: about how many metres to walk, the straight line"
                                        + " times 1.3.",
                        examples = "640")
                Integer walkMetres,
        @Schema(required = true) OpeningPart opening,
        @Schema(description = "A weekday that is left out is closed.", required = true)
                List<WeekdayPart> openingHours,
        @Schema(description = "Days that differ, such as holidays.", required = true)
                List<ExceptionPart> exceptions,
        @Schema(
                        description =
                                "The last digits of the days on which it stands; empty: any day.",
                        examples = "[]",
                        required = true)
                Collection<Integer> marketDays,
        @Schema(
                        description = "Whose months `marketDays` are of.",
                        enumeration = {"solar", "lunar"},
                        required = true)
                String marketCalendar,
        @Schema(description = "On statutory holidays.", required = true) HolidayPart holidays,
        @Schema(
                        description = "Days of the weekend that are worked for a holiday.",
                        enumeration = {"as-weekday", "as-working-day"},
                        required = true)
                String makeUpDays,
        @Schema(
                        description =
                                "Of `payment`, `card-writing`, `invoice`, `account-services`,"
                                        + " `direct-debit-mandate`.",
                        examples = "[\"payment\"]",
                        required = true)
                List<String> services,
        @Schema(
                        description = "Of `cash`, `bank-card`, `wechat-pay`, `alipay`.",
                        examples = "[\"cash\"]",
                        required = true)
                List<String> paymentMethods,
        @Schema(
                        description =
                                "Of `wheelchair-access`, `queue-display`, `reading-glasses`,"
                                        + " `parking`.",
                        examples = "[\"parking\"]",
                        required = true)
                List<String> facilities,
        @Schema(examples = "023-63570000") String phone,
        @Schema(
                        enumeration = {"open", "temporarily-closed"},
                        required = true)
                String state,
        @Schema(
                        description = "With `temporarily-closed`: why, in Chinese.",
                        examples = "装修到 11 月 30 日")
                String stateReason,
        PaymentPointResponse.ReportPart report,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-23T09:10:00.123Z",
                        required = true)
                Instant updatedAt) {

    static FoundPointResponse of(FoundPoint found) {
        PaymentPointView point = found.point();
        PointDescription said = point.description();
        return new FoundPointResponse(
                PublicId.PAYMENT_POINT.of(point.id()),
                said.name(),
                said.nameEn(),
                Published.name(said.kind()),
                said.address(),
                said.districtCode(),
                PositionPart.of(point.wgs84()),
                PositionPart.of(point.gcj02()),
                found.walkMetres(),
                OpeningPart.of(found.opening()),
                said.hours().week().stream().map(WeekdayPart::of).toList(),
                said.hours().exceptions().stream().map(ExceptionPart::of).toList(),
                said.hours().marketDays(),
                Published.name(said.hours().marketCalendar()),
                HolidayPart.of(said.hours().holidays()),
                Published.name(said.hours().makeUpDays()),
                Published.names(said.services()),
                Published.names(said.methods()),
                Published.names(said.facilities()),
                said.phone(),
                Published.name(said.state()),
                said.stateReason(),
                point.report() == null ? null : PaymentPointResponse.ReportPart.of(point.report()),
                point.updatedAt());
    }
}
