package org.hearth.settlement.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.settlement.DifferenceView;

/** Part of the differences of a reconciliation. */
@Schema(name = "DifferenceList")
record DifferencePage(
        @Schema(required = true) List<DifferenceResponse> data,
        @Schema(
                        description =
                                "What to send as `after` for the next part; null: there is no more.",
                        nullable = true,
                        required = true)
                String next) {

    /**
     * @param found one more than asked for, if there is more
     */
    static DifferencePage of(List<DifferenceView> found, int limit) {
        boolean more = found.size() > limit;
        List<DifferenceResponse> data =
                found.stream().limit(limit).map(DifferenceResponse::of).toList();
        return new DifferencePage(data, more ? data.get(limit - 1).differenceId() : null);
    }
}
