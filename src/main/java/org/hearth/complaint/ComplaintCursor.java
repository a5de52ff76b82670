package org.hearth.complaint;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of a list by time ended. */
public record ComplaintCursor(Instant at, long orderId) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})-(\\d{1,19})");

    static ComplaintCursor after(Complaint last) {
        return new ComplaintCursor(last.sortAt, last.orderId);
    }

    /** The cursor that {@link #toString()} wrote. */
    public static Optional<ComplaintCursor> parse(String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        try {
            return parts.matches()
                    ? Optional.of(
                            new ComplaintCursor(
                                    Instant.ofEpochMilli(Long.parseLong(parts.group(1))),
                                    Long.parseLong(parts.group(2))))
                    : Optional.empty();
        } catch (NumberFormatException tooLong) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "-" + orderId;
    }
}
