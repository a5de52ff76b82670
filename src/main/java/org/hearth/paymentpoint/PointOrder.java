package org.hearth.paymentpoint;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.platform.id.PublicId;

/**
 * Where a point stands among all that were found: open ones first, then the nearest, then by
 * district. Written, it is the cursor; it carries the moment that decided what is open, so that the
 * following parts are cut from the same order.
 */
record PointOrder(LocalDateTime moment, boolean open, int walkMetres, String district, long id)
        implements Comparable<PointOrder> {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,10})\\.([01])\\.(\\d{1,9})\\.(\\d{6})\\.(pnt_\\w+)");
    private static final Comparator<PointOrder> ORDER =
            Comparator.comparing(PointOrder::open)
                    .reversed()
                    .thenComparingInt(PointOrder::walkMetres)
                    .thenComparing(PointOrder::district)
                    .thenComparingLong(PointOrder::id);
    private static final long SECONDS = 60;

    @Override
    public int compareTo(PointOrder other) {
        return ORDER.compare(this, other);
    }

    String written() {
        return moment.toEpochSecond(ZoneOffset.UTC) / SECONDS
                + "."
                + (open ? 1 : 0)
                + "."
                + walkMetres
                + "."
                + district
                + "."
                + PublicId.PAYMENT_POINT.of(id);
    }

    /** Empty for what no {@link #written} wrote. */
    static Optional<PointOrder> parse(String cursor) {
        Matcher parts = WRITTEN.matcher(cursor == null ? "" : cursor);
        if (!parts.matches()) {
            return Optional.empty();
        }
        OptionalLong id = PublicId.PAYMENT_POINT.parse(parts.group(5));
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            long seconds = Long.parseLong(parts.group(1)) * SECONDS;
            return Optional.of(
                    new PointOrder(
                            LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC),
                            parts.group(2).equals("1"),
                            Integer.parseInt(parts.group(3)),
                            parts.group(4),
                            id.getAsLong()));
        } catch (DateTimeException beyondTime) {
            return Optional.empty();
        }
    }
}
