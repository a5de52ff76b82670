package org.hearth.application;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.platform.id.PublicId;

/** Where a page of papers to check ended. */
record PaperCursor(Instant since, long orderId) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})-(\\w{1,40})");

    /** Empty for what is no cursor. */
    static Optional<PaperCursor> read(String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        OptionalLong order = PublicId.WORK_ORDER.parse(parts.group(2));
        return order.isPresent()
                ? Optional.of(
                        new PaperCursor(
                                Instant.ofEpochMilli(Long.parseLong(parts.group(1))),
                                order.getAsLong()))
                : Optional.empty();
    }

    String written() {
        return since.toEpochMilli() + "-" + PublicId.WORK_ORDER.of(orderId);
    }
}
