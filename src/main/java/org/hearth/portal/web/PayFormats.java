package org.hearth.portal.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.hearth.platform.time.UtilityClock;

/** Figures of the pages of paying. */
@TemplateExtension
final class PayFormats {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private PayFormats() {}

    /** The time of day in Asia/Shanghai, {@code 17:42}. */
    static String clock(Instant instant) {
        return CLOCK.format(instant.atZone(UtilityClock.ZONE));
    }

    /** An amount without its sign. */
    static long unsigned(long fen) {
        return Math.abs(fen);
    }
}
