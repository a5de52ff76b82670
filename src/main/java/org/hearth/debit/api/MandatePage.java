package org.hearth.debit.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.debit.MandateView;

/** Part of a list of mandates. */
@Schema(name = "MandateList")
record MandatePage(
        @Schema(required = true) List<MandateResponse> data,
        @Schema(
                        description =
                                "What to send as `after` for the next part; null: there is no more.",
                        nullable = true,
                        required = true)
                String next) {

    /**
     * @param found one more than asked for, if there is more
     */
    static MandatePage of(List<MandateView> found, int limit) {
        boolean more = found.size() > limit;
        List<MandateResponse> data = found.stream().limit(limit).map(MandateResponse::of).toList();
        return new MandatePage(data, more ? data.get(limit - 1).mandateId() : null);
    }
}
