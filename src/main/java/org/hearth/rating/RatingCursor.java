package org.hearth.rating;

import java.util.OptionalLong;
import org.hearth.platform.id.PublicId;

/** Where a page of ratings ended: those to be called about come first, then newest first. */
record RatingCursor(boolean toCall, long id) {

    private static final RatingCursor START = new RatingCursor(true, Long.MAX_VALUE);
    private static final String WAITING = "w-";
    private static final String REST = "r-";

    /** The start for what is no cursor. */
    static RatingCursor read(String written) {
        if (written == null || written.length() < 2) {
            return START;
        }
        OptionalLong id = PublicId.RATING.parse(written.substring(2));
        return id.isPresent() && (written.startsWith(WAITING) || written.startsWith(REST))
                ? new RatingCursor(written.startsWith(WAITING), id.getAsLong())
                : START;
    }

    String written() {
        return (toCall ? WAITING : REST) + PublicId.RATING.of(id);
    }
}
