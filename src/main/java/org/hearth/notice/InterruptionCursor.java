package org.hearth.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.platform.id.PublicId;

/** Where a page of a list by beginning ended: {@code 1763890200000-itr_…}. */
record InterruptionCursor(Instant beginsAt, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})-(itr_[0-9A-Z]{13})");

    static InterruptionCursor after(Interruption last) {
        return new InterruptionCursor(last.beginsAt, last.id);
    }

    /** Empty for anything that is no cursor: then the list begins. */
    static Optional<InterruptionCursor> read(String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        return PublicId.INTERRUPTION.parse(parts.group(2)).stream()
                .mapToObj(id -> new InterruptionCursor(at, id))
                .findFirst();
    }

    @Override
    public String toString() {
        return beginsAt.toEpochMilli() + "-" + PublicId.INTERRUPTION.of(id);
    }
}
