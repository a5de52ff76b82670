package org.hearth.paymentpoint.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.WeekdayHours;

/** Opening hours on a weekday. */
@Schema(
        name = "WeekdayHours",
        description = "A stretch of opening on each such weekday; two of them make a lunch break.",
        additionalProperties = Schema.False.class)
record WeekdayPart(
        @Schema(
                        enumeration = {
                            "monday",
                            "tuesday",
                            "wednesday",
                            "thursday",
                            "friday",
                            "saturday",
                            "sunday"
                        },
                        required = true)
                @NotNull
                @Pattern(
                        regexp = "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
                        message = "{hearth.one-of}")
                String weekday,
        @Schema(description = "Asia/Shanghai.", examples = "09:00", required = true)
                @NotNull
                @Pattern(regexp = DayMinute.PATTERN, message = DayMinute.MESSAGE)
                String opens,
        @Schema(
                        description = "Later than `opens`; `24:00` is midnight.",
                        examples = "17:30",
                        required = true)
                @NotNull
                @Pattern(regexp = DayMinute.PATTERN, message = DayMinute.MESSAGE)
                String closes) {

    static WeekdayPart of(WeekdayHours hours) {
        return new WeekdayPart(
                Published.name(hours.weekday()), hours.span().opens(), hours.span().closes());
    }

    WeekdayHours hours() {
        return new WeekdayHours(
                Published.constant(DayOfWeek.class, weekday),
                DayMinute.parse(opens),
                DayMinute.parse(closes));
    }
}
