package org.hearth.kiosk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.kiosk.Commands;
import org.hearth.payment.SequenceRange;

/** What a terminal is told when it reports. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KioskCommands", description = "What a kiosk is told when it reports.")
record CommandsResponse(
        @Schema(
                        description =
                                "Start no payment until this is false again. What was taken before"
                                        + " is still to be sent.",
                        required = true)
                boolean blocked,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description = "Now: set your clock by it.",
                        examples = "2026-11-23T09:10:00Z",
                        required = true)
                Instant time,
        @Schema(
                        description =
                                "The highest number of your count that has arrived; go on behind it.",
                        examples = "58",
                        required = true)
                long lastSequence,
        @Schema(
                        description = "Numbers below it that have not arrived: send what you kept.",
                        required = true)
                List<Missing> missing,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        description =
                                "When your cash box was last taken out: count `cash` from there;"
                                        + " left out before the first time.",
                        examples = "2026-11-23T01:00:00Z")
                Instant boxEmptiedAt) {

    static CommandsResponse of(Commands commands) {
        return new CommandsResponse(
                commands.blocked(),
                commands.time(),
                commands.lastSequence(),
                commands.missing().stream().map(Missing::of).toList(),
                commands.boxEmptiedAt());
    }

    /** Successive numbers that have not arrived. */
    @Schema(
            name = "MissingRange",
            description = "Successive numbers that have not arrived, both ends included.")
    record Missing(
            @Schema(examples = "55", required = true) long from,
            @Schema(examples = "57", required = true) long to) {

        static Missing of(SequenceRange range) {
            return new Missing(range.from(), range.to());
        }
    }
}
