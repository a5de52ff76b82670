package org.hearth.kiosk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.kiosk.CollectionView;

/** A cash collection as a partner reads it. */
@Schema(
        name = "CashCollection",
        description = "One emptying of a kiosk's cash box. All amounts are fen.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectionResponse(
        @Schema(examples = "20261123-1", required = true) String collectionNumber,
        @Schema(
                        description =
                                "`open`: not counted. `agreed`: counted as posted. `different`: not;"
                                        + " the utility works it. `resolved`: the utility knows why.",
                        enumeration = {"open", "agreed", "different", "resolved"},
                        required = true)
                String state,
        @Schema(
                        implementation = String.class,
                        format = "date-time",
                        examples = "2026-11-23T01:00:00Z",
                        required = true)
                Instant openedAt,
        @Schema(description = "Cash payments of its time.", examples = "31", required = true)
                int payments,
        @Schema(
                        description =
                                "What was posted for its time, reversed payments included, whose"
                                        + " notes are in the box; left out until it is counted.",
                        examples = "125000")
                Long posted,
        @Schema(description = "What was counted.", examples = "125000") Long counted,
        @Schema(description = "Counted less posted.", examples = "0") Long difference,
        @Schema(description = "What was counted, largest denomination first.", required = true)
                List<NotesResponse> notes) {

    static CollectionResponse of(CollectionView collection) {
        return new CollectionResponse(
                collection.collectionNumber(),
                Published.name(collection.state()),
                collection.openedAt(),
                collection.payments(),
                collection.postedFen(),
                collection.countedFen(),
                collection.differenceFen(),
                collection.notes().entrySet().stream()
                        .map(note -> new NotesResponse(note.getKey().fen(), note.getValue()))
                        .toList());
    }

    /** Pieces of one denomination. */
    @Schema(name = "NotesInBox", description = "Pieces of one denomination.")
    record NotesResponse(
            @Schema(description = "In fen.", examples = "10000", required = true) long denomination,
            @Schema(examples = "12", required = true) int pieces) {}
}
