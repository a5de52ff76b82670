package org.hearth.paymentpoint.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.paymentpoint.HoursException;

/** Opening hours of one day. */
@Schema(
        name = "HoursException",
        description =
                "A day, such as a holiday, whose hours differ from its weekday's. Without `opens` and"
                        + " `closes` it is closed.",
        additionalProperties = Schema.False.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExceptionPart(
        @Schema(
                        implementation = String.class,
                        format = "date",
                        examples = "2027-01-01",
                        required = true)
                @NotNull
                LocalDate date,
        @Schema(description = "Asia/Shanghai.", examples = "10:00")
                @Pattern(regexp = DayMinute.PATTERN, message = DayMinute.MESSAGE)
                String opens,
        @Schema(description = "Later than `opens`.", examples = "12:00")
                @Pattern(regexp = DayMinute.PATTERN, message = DayMinute.MESSAGE)
                String closes) {

    static ExceptionPart of(HoursException exception) {
        return exception.closed()
                ? new ExceptionPart(exception.onDay(), null, null)
                : new ExceptionPart(
                        exception.onDay(), exception.span().opens(), exception.span().closes());
    }

    HoursException exception() {
        return new HoursException(
                date, DayMinute.parseOrNull(opens), DayMinute.parseOrNull(closes));
    }

    boolean ordered() {
        return opens == null ? closes == null : closes != null && opens.compareTo(closes) < 0;
    }
}
