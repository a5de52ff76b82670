package org.hearth.settlement.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.settlement.SettlementEntry;

/** Part of a day's lines. */
@Schema(name = "SettlementEntryList")
record EntryPage(
        @Schema(required = true) List<EntryResponse> data,
        @Schema(
                        description =
                                "What to send as `after` for the next part; null: there is no more.",
                        nullable = true,
                        required = true)
                String next) {

    /**
     * @param found one more than asked for, if there is more
     */
    static EntryPage of(List<SettlementEntry> found, int limit) {
        boolean more = found.size() > limit;
        List<EntryResponse> data = found.stream().limit(limit).map(EntryResponse::of).toList();
        return new EntryPage(data, more ? data.get(limit - 1).entryId() : null);
    }
}
