package org.hearth.debit.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.debit.DebitBatchView;
import org.hearth.platform.id.PublicId;

/** Part of a list of batches. */
@Schema(name = "DebitBatchList")
record DebitBatchPage(
        @Schema(required = true) List<DebitBatchResponse> data,
        @Schema(
                        description =
                                "What to send as `after` for the next part; null: there is no more.",
                        nullable = true,
                        required = true)
                String next) {

    /**
     * @param found one more than asked for, if there is more
     */
    static DebitBatchPage of(List<DebitBatchView> found, int limit) {
        boolean more = found.size() > limit;
        return new DebitBatchPage(
                found.stream().limit(limit).map(DebitBatchResponse::of).toList(),
                more ? PublicId.DEBIT_BATCH.of(found.get(limit - 1).readyNo()) : null);
    }
}
