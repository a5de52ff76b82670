package org.hearth.paymentpoint.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.Facility;
import org.hearth.paymentpoint.HolidayHours;
import org.hearth.paymentpoint.MakeUpRule;
import org.hearth.paymentpoint.MarketCalendar;
import org.hearth.paymentpoint.OpeningHours;
import org.hearth.paymentpoint.PayingBy;
import org.hearth.paymentpoint.PointDescription;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointService;

/** The body of {@code PUT /partner/v1/payment-points/{code}}. */
@Schema(
        name = "PaymentPointRequest",
        description = "All there is to say of a payment point; what is left out is gone.",
        additionalProperties = Schema.False.class)
@ConsistentPoint
record PaymentPointRequest(
        @Schema(description = "In Chinese.", examples = "临江银行云岭支行")
                @NotNull
                @Pattern(regexp = "[^\\p{Cntrl}]*[^\\p{Cntrl}\\s][^\\p{Cntrl}]*", message = TEXT)
                @Size(max = 60)
                String name,
        @Schema(description = "In English.", examples = "Linjiang Bank, Yunling branch")
                @NotNull
                @Pattern(regexp = "[^\\p{Cntrl}]*[^\\p{Cntrl}\\s][^\\p{Cntrl}]*", message = TEXT)
                @Size(max = 120)
                String nameEn,
        @Schema(
                        description =
                                "`market-day` stands where and when a township holds its market.",
                        enumeration = {"bank-branch", "community-point", "kiosk", "market-day"})
                @NotNull
                @Pattern(
                        regexp = "bank-branch|community-point|kiosk|market-day",
                        message = "{hearth.one-of}")
                String kind,
        @Schema(
                        description = "As a visitor needs it, without the district.",
                        examples = "云岭大道 112 号")
                @NotNull
                @Pattern(regexp = "[^\\p{Cntrl}]*[^\\p{Cntrl}\\s][^\\p{Cntrl}]*", message = TEXT)
                @Size(max = 120)
                String address,
        @Schema(description = "Six digits (GB/T 2260).", examples = "500103")
                @NotNull
                @Pattern(regexp = "[0-9]{6}", message = "{hearth.district}")
                String district,
        @NotNull @Valid PositionPart position,
        @Schema(description = "A weekday that is left out is closed.") @NotNull @Size(max = 28)
                List<@NotNull @Valid WeekdayPart> openingHours,
        @Schema(description = "Days that differ, such as holidays.") @Size(max = 100)
                List<@NotNull @Valid ExceptionPart> exceptions,
        @Schema(
                        description =
                                "For `market-day`: the last digits of the days of the month on which"
                                        + " it stands.",
                        examples = "[1, 4, 7]")
                @Size(max = 10)
                List<@NotNull @Min(0) @Max(9) Integer> marketDays,
        @Schema(
                        description =
                                "Whose months `marketDays` are of; `solar` when it is left out.",
                        enumeration = {"solar", "lunar"})
                @Pattern(regexp = "solar|lunar", message = "{hearth.one-of}")
                String marketCalendar,
        @Schema(description = "`as-weekday` when it is left out.") @Valid HolidayPart holidays,
        @Schema(
                        description =
                                "Days of the weekend that are worked for a holiday:"
                                        + " `as-working-day` has the hours of Monday. `as-weekday`"
                                        + " when it is left out.",
                        enumeration = {"as-weekday", "as-working-day"})
                @Pattern(regexp = "as-weekday|as-working-day", message = "{hearth.one-of}")
                String makeUpDays,
        @Schema(
                        description =
                                "Of `payment`, `card-writing`, `invoice`, `account-services`,"
                                        + " `direct-debit-mandate`.",
                        examples = "[\"payment\"]")
                @NotNull
                @Size(max = 5)
                List<
                                @NotNull
                                @Pattern(
                                        regexp =
                                                "payment|card-writing|invoice|account-services|direct-debit-mandate",
                                        message = "{hearth.one-of}")
                                String>
                        services,
        @Schema(
                        description = "Of `cash`, `bank-card`, `wechat-pay`, `alipay`.",
                        examples = "[\"cash\", \"bank-card\"]")
                @NotNull
                @Size(max = 4)
                List<
                                @NotNull
                                @Pattern(
                                        regexp = "cash|bank-card|wechat-pay|alipay",
                                        message = "{hearth.one-of}")
                                String>
                        paymentMethods,
        @Schema(
                        description =
                                "Of `wheelchair-access`, `queue-display`, `reading-glasses`,"
                                        + " `parking`.",
                        examples = "[\"wheelchair-access\"]")
                @Size(max = 4)
                List<
                                @NotNull
                                @Pattern(
                                        regexp =
                                                "wheelchair-access|queue-display|reading-glasses|parking",
                                        message = "{hearth.one-of}")
                                String>
                        facilities,
        @Schema(examples = "023-63570000")
                @Pattern(regexp = "[0-9+][0-9 -]{2,29}", message = "{hearth.phone}")
                String phone,
        @Schema(
                        description =
                                "`closed`: given up, and listed no more. `temporarily-closed` says why"
                                        + " in `stateReason`.",
                        enumeration = {"open", "closed", "temporarily-closed"})
                @NotNull
                @Pattern(regexp = "open|closed|temporarily-closed", message = "{hearth.one-of}")
                String state,
        @Schema(
                        description = "With `temporarily-closed` only: for customers to read.",
                        examples = "装修到 11 月 30 日")
                @Pattern(regexp = "[^\\p{Cntrl}]*[^\\p{Cntrl}\\s][^\\p{Cntrl}]*", message = TEXT)
                @Size(max = 120)
                String stateReason) {

    private static final String TEXT = "{hearth.text}";

    PointDescription description() {
        return new PointDescription(
                name.strip(),
                nameEn.strip(),
                Published.constant(PointKind.class, kind),
                address.strip(),
                district,
                position.position(),
                hours(),
                Published.constants(PointService.class, services),
                Published.constants(PayingBy.class, paymentMethods),
                Published.constants(Facility.class, facilities),
                phone,
                Published.state(state),
                stateReason == null ? null : stateReason.strip());
    }

    private OpeningHours hours() {
        return new OpeningHours(
                openingHours.stream().map(WeekdayPart::hours).toList(),
                exceptions == null
                        ? List.of()
                        : exceptions.stream().map(ExceptionPart::exception).toList(),
                marketDays == null ? Set.of() : Set.copyOf(marketDays),
                marketCalendar == null
                        ? MarketCalendar.SOLAR
                        : Published.constant(MarketCalendar.class, marketCalendar),
                holidays == null ? HolidayHours.AS_WEEKDAY : holidays.holidays(),
                makeUpDays == null
                        ? MakeUpRule.AS_WEEKDAY
                        : Published.constant(MakeUpRule.class, makeUpDays));
    }
}
