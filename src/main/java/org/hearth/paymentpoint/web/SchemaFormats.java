package org.hearth.paymentpoint.web;

import io.quarkus.qute.TemplateExtension;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hearth.paymentpoint.OpenSpan;

/** Times as schema.org writes them. */
@TemplateExtension
final class SchemaFormats {

    private static final int MIDNIGHT = 1440;

    private SchemaFormats() {}

    /** {@code Monday}, a member of schema.org/DayOfWeek. */
    static String schemaDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** A time of day; the end of the day is its last minute, as there is no 24:00. */
    static String schemaEnd(OpenSpan span) {
        return span.closesMinute() == MIDNIGHT ? "23:59" : span.closes();
    }
}
