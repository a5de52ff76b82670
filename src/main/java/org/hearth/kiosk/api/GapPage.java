package org.hearth.kiosk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.kiosk.GapView;
import org.hearth.platform.id.PublicId;

/** Part of a list of gaps. */
@Schema(name = "KioskGapList")
record GapPage(
        @Schema(required = true) List<GapResponse> data,
        @Schema(
                        description =
                                "What to send as `after` for the next part; null: there is no more.",
                        nullable = true,
                        required = true)
                String next) {

    /**
     * @param found one more than asked for, if there is more
     */
    static GapPage of(List<GapView> found, int limit) {
        boolean more = found.size() > limit;
        return new GapPage(
                found.stream().limit(limit).map(GapResponse::of).toList(),
                more ? PublicId.KIOSK_GAP.of(found.get(limit - 1).gapId()) : null);
    }

    /** A gap in a terminal's count. */
    @Schema(
            name = "KioskGap",
            description = "Successive numbers of a kiosk's count that are missing.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GapResponse(
            @Schema(examples = "K-17", required = true) String terminalId,
            @Schema(description = "First number that is missing.", examples = "55", required = true)
                    long from,
            @Schema(description = "Last number that is missing.", examples = "57", required = true)
                    long to,
            @Schema(
                            description =
                                    "`explained`: the utility knows why it does not come, and"
                                            + " still takes it. `filled`: all of it has arrived.",
                            enumeration = {"open", "explained", "filled"},
                            required = true)
                    String state,
            @Schema(
                            implementation = String.class,
                            format = "date-time",
                            description = "When a later number arrived.",
                            examples = "2026-11-23T09:10:00Z",
                            required = true)
                    Instant foundAt,
            @Schema(
                            implementation = String.class,
                            format = "date-time",
                            description = "When the last of it arrived; left out while it is open.",
                            examples = "2026-11-23T09:12:00Z")
                    Instant filledAt) {

        static GapResponse of(GapView gap) {
            return new GapResponse(
                    gap.terminalId(),
                    gap.firstNo(),
                    gap.lastNo(),
                    Published.name(gap.state()),
                    gap.foundAt(),
                    gap.filledAt());
        }
    }
}
