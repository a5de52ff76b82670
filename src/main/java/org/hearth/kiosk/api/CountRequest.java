package org.hearth.kiosk.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.kiosk.Denomination;

/** The body of {@code POST /partner/v1/kiosks/{terminalId}/collections/{number}/count}. */
@Schema(name = "CountRequest", additionalProperties = Schema.False.class)
record CountRequest(
        @Schema(description = "What was counted; a denomination that is left out was not there.")
                @NotNull
                @Size(max = 8)
                List<@NotNull @Valid Notes> notes) {

    /** Pieces of one denomination; one that is named twice is added up. */
    Map<Denomination, Integer> counted() {
        Map<Denomination, Integer> counted = new EnumMap<>(Denomination.class);
        notes.forEach(
                note ->
                        counted.merge(
                                Denomination.of(note.denomination()).orElseThrow(),
                                note.pieces(),
                                Integer::sum));
        return counted;
    }

    /** Pieces of one denomination. */
    @Schema(
            name = "CountedNotes",
            description = "Pieces of one denomination.",
            additionalProperties = Schema.False.class)
    record Notes(
            @Schema(
                            description = "In fen: 10000 is a note of 100 yuan.",
                            examples = "10000",
                            enumeration = {
                                "10000", "5000", "2000", "1000", "500", "100", "50", "10"
                            })
                    @NotNull
                    @Renminbi
                    Long denomination,
            @Schema(examples = "12") @NotNull @Min(0) @Max(100_000) Integer pieces) {}
}
