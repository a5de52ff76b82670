package org.hearth.paymentpoint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is said of a point, each under the name that tables and forms have for it. */
public enum PointColumn {
    /** Code of the partner; empty: the utility's own. */
    OPERATOR,
    CODE,
    NAME,
    NAME_EN,
    KIND,
    ADDRESS,
    DISTRICT,
    DATUM,
    LATITUDE,
    LONGITUDE,
    HOURS,
    HOLIDAYS,
    MAKE_UP_DAYS,
    MARKET_DAYS,
    MARKET_CALENDAR,
    EXCEPTIONS,
    RESERVED,
    SERVICES,
    METHODS,
    FACILITIES,
    PHONE,
    STATE,
    STATE_REASON;

    /** {@code name_en}. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PointColumn> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
