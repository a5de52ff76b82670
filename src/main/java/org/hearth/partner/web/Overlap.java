package org.hearth.partner.web;

import java.time.Duration;

/** How long the credentials of before serve on when a new one is made. */
public enum Overlap {
    /** They stay as they are. */
    KEEP(null),
    WEEK(Duration.ofDays(7)),
    DAY(Duration.ofDays(1)),
    /** They end at once. */
    NONE(Duration.ZERO);

    private final Duration duration;

    Overlap(Duration duration) {
        this.duration = duration;
    }

    /** Null for {@link #KEEP}. */
    Duration duration() {
        return duration;
    }

    /** The one of this name; a day for any other. */
    static Overlap of(String typed) {
        for (Overlap overlap : values()) {
            if (overlap.name().equals(typed)) {
                return overlap;
            }
        }
        return DAY;
    }
}
