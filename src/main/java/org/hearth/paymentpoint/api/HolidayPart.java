package org.hearth.paymentpoint.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.HolidayHours;
import org.hearth.paymentpoint.HolidayRule;
import org.hearth.paymentpoint.OpenSpan;

/** Opening on statutory holidays. */
@Schema(
        name = "HolidayHours",
        description =
                "What holds on statutory holidays, the weekends among them included. A date in"
                        + " `exceptions` goes before.",
        additionalProperties = Schema.False.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record HolidayPart(
        @Schema(
                        enumeration = {"as-weekday", "closed", "own-hours"},
                        required = true)
                @NotNull
                @Pattern(regexp = "as-weekday|closed|own-hours", message = "{hearth.one-of}")
                String rule,
        @Schema(description = "With `own-hours` only.") @Size(max = 4)
                List<@NotNull @Valid SpanPart> hours) {

    /** A stretch of a day. */
    @Schema(
            name = "OpenHours",
            description = "A stretch of a day.",
            additionalProperties = Schema.False.class)
    record SpanPart(
            @Schema(description = "Asia/Shanghai.", examples = "10:00", required = true)
                    @NotNull
                    @Pattern(regexp = DayMinute.PATTERN, message = DayMinute.MESSAGE)
                    String opens,
            @Schema(description = "Later than `opens`.", examples = "16:00", required = true)
                    @NotNull
                    @Pattern(regexp = DayMinute.PATTERN, message = DayMinute.MESSAGE)
                    String closes) {

        OpenSpan span() {
            return new OpenSpan(DayMinute.parse(opens), DayMinute.parse(closes));
        }
    }

    static HolidayPart of(HolidayHours holidays) {
        return new HolidayPart(
                Published.name(holidays.rule()),
                holidays.hours().stream()
                        .map(span -> new SpanPart(span.opens(), span.closes()))
                        .toList());
    }

    HolidayHours holidays() {
        return new HolidayHours(
                Published.constant(HolidayRule.class, rule),
                hours == null ? List.of() : hours.stream().map(SpanPart::span).toList());
    }
}
