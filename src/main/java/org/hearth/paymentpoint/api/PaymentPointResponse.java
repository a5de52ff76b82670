package org.hearth.paymentpoint.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.PaymentPointView;
import org.hearth.paymentpoint.PointDescription;
import org.hearth.paymentpoint.PointReport;

/** A payment point as its operator reads it. */
@Schema(name = "PaymentPoint", description = "A payment point as customers find it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaymentPointResponse(
        @Schema(description = "Your own code of it.", examples = "BR0042", required = true)
                String code,
        @Schema(examples = "临江银行云岭支行", required = true) String name,
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
        @Schema(description = "As you gave it.", required = true) PositionPart position,
        @Schema(description = "The same place for GPS.", required = true) PositionPart wgs84,
        @Schema(description = "The same place for maps published in China.", required = true)
                PositionPart gcj02,
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
        @Schema(examples = "[\"payment\"]", required = true) List<String> services,
        @Schema(examples = "[\"cash\", \"bank-card\"]", required = true)
                List<String> paymentMethods,
        @Schema(examples = "[\"wheelchair-access\"]", required = true) List<String> facilities,
        @Schema(examples = "023-63570000") String phone,
        @Schema(
                        enumeration = {"open", "closed", "temporarily-closed"},
                        required = true)
                String state,
        @Schema(description = "Why it is temporarily closed.", examples = "装修到 11 月 30 日")
                String stateReason,
        @Schema(description = "What a kiosk last said of itself; left out while it said nothing.")
                ReportPart report,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-23T09:10:00.123Z",
                        required = true)
                Instant updatedAt) {

    static PaymentPointResponse of(PaymentPointView point) {
        PointDescription said = point.description();
        return new PaymentPointResponse(
                point.code(),
                said.name(),
                said.nameEn(),
                Published.name(said.kind()),
                said.address(),
                said.districtCode(),
                PositionPart.of(said.position()),
                PositionPart.of(point.wgs84()),
                PositionPart.of(point.gcj02()),
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
                point.report() == null ? null : ReportPart.of(point.report()),
                point.updatedAt());
    }

    /** What it last said of itself. */
    @Schema(name = "PointReport", description = "What a kiosk said of itself by its heartbeat.")
    record ReportPart(
            @Schema(
                            enumeration = {"working", "limited", "out-of-order"},
                            required = true)
                    String fitness,
            @Schema(description = "It takes cash at this moment.", required = true)
                    boolean takesCash,
            @Schema(
                            implementation = String.class,
                            format = "date-time",
                            examples = "2026-11-23T09:09:00Z",
                            required = true)
                    Instant at) {

        static ReportPart of(PointReport report) {
            return new ReportPart(
                    Published.name(report.fitness()), report.takesCash(), report.at());
        }
    }
}
