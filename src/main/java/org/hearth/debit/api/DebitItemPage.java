package org.hearth.debit.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.debit.DebitItemView;

/** Part of a batch's items. */
@Schema(name = "DebitItemList")
record DebitItemPage(
        @Schema(required = true) List<DebitItemResponse> data,
        @Schema(
                        description =
                                "What to send as `after` for the next part; null: there is no more.",
                        nullable = true,
                        required = true)
                String next) {

    /**
     * @param found one more than asked for, if there is more
     */
    static DebitItemPage of(List<DebitItemView> found, int limit) {
        boolean more = found.size() > limit;
        List<DebitItemResponse> data =
                found.stream().limit(limit).map(DebitItemResponse::of).toList();
        return new DebitItemPage(data, more ? data.get(limit - 1).itemId() : null);
    }
}
