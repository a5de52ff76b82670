package org.hearth.workorder;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.platform.id.PublicId;

/** Where a page of the queue ended: {@code 1763890200000-ord_…}. */
record QueueCursor(Instant queueAt, long orderId) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})-(ord_[0-9A-Z]{13})");

    /** Empty for anything that is no cursor: then the queue begins. */
    static Optional<QueueCursor> read(String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        return PublicId.WORK_ORDER.parse(parts.group(2)).stream()
                .mapToObj(id -> new QueueCursor(at, id))
                .findFirst();
    }

    @Override
    public String toString() {
        return queueAt.toEpochMilli() + "-" + PublicId.WORK_ORDER.of(orderId);
    }
}
