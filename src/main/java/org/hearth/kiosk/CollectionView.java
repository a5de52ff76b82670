package org.hearth.kiosk;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A cash collection as it leaves the room; amounts in fen.
 *
 * @param postedFen what was posted for its time; null while it is not counted, so that nobody
 *     counts towards a figure
 * @param differenceFen counted less posted, or null
 * @param reversedFen how much of what was posted was reversed since; its notes are in the box
 * @param notes pieces by denomination, largest first
 * @param resolutions what was said of its differences so far, newest first; none in a list
 */
public record CollectionView(
        long collectionId,
        String collectionNumber,
        CollectionState state,
        Instant openedAt,
        String openedBy,
        int payments,
        Long postedFen,
        Long countedFen,
        Long differenceFen,
        long reversedFen,
        Instant countedAt,
        String countedBy,
        Instant resolvedAt,
        String resolvedBy,
        String resolution,
        Map<Denomination, Integer> notes,
        List<ResolutionView> resolutions) {

    static CollectionView of(
            CashCollection collection,
            long reversedFen,
            Map<Denomination, Integer> notes,
            List<ResolutionView> resolutions) {
        boolean counted = collection.countedFen != null;
        return new CollectionView(
                collection.id,
                collection.collectionNumber,
                collection.state,
                collection.openedAt,
                collection.openedBy,
                collection.payments,
                counted ? collection.postedFen : null,
                collection.countedFen,
                counted ? collection.differenceFen() : null,
                reversedFen,
                collection.countedAt,
                collection.countedBy,
                collection.resolvedAt,
                collection.resolvedBy,
                collection.resolution,
                notes,
                resolutions);
    }
}
