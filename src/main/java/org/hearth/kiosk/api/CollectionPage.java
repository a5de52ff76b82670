package org.hearth.kiosk.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearth.kiosk.CollectionView;
import org.hearth.platform.id.PublicId;

/** Part of a list of cash collections. */
@Schema(name = "CashCollectionList")
record CollectionPage(
        @Schema(required = true) List<CollectionResponse> data,
        @Schema(
                        description =
                                "What to send as `after` for the next part; null: there is no more.",
                        nullable = true,
                        required = true)
                String next) {

    /**
     * @param found one more than asked for, if there is more
     */
    static CollectionPage of(List<CollectionView> found, int limit) {
        boolean more = found.size() > limit;
        return new CollectionPage(
                found.stream().limit(limit).map(CollectionResponse::of).toList(),
                more ? PublicId.CASH_COLLECTION.of(found.get(limit - 1).collectionId()) : null);
    }
}
