package org.hearth.platform.html;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.hearth.platform.money.Yuan;
import org.hearth.platform.time.UtilityClock;

/** How figures and days read in a template, in its language: {@code {bill.dueOn.weekday}}. */
@TemplateExtension
final class Formats {

    private static final String LOCALE = TemplateInstance.LOCALE;

    private Formats() {}

    /** Fen as yuan without the unit, {@code 1,204.06}. */
    static String yuan(Number fen) {
        return Yuan.format(fen.longValue());
    }

    /**
     * An address that goes on from another, {@code {day.path.then('/close')}}. A text with gaps in
     * it, handed to a tag, reaches the tag unfilled.
     */
    static String then(String address, String rest) {
        return address + rest;
    }

    /** A volume with its unit, {@code 5,796 m³}. */
    static String m3(Number volume) {
        return figure(volume) + " m³";
    }

    /** A number as it is read, {@code 5,796} or {@code 0.62}. */
    static String figure(Number number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }

    /** An account number in groups that can be read out, {@code 1002 3456 78}. */
    static String grouped(String number) {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** 11 月 30 日, 30 November. */
    static String day(LocalDate date, @TemplateAttribute(LOCALE) Object locale) {
        return format(date, "M 月 d 日", "d MMMM", locale);
    }

    /** 11 月 30 日（周一）, Monday 30 November. */
    static String weekday(LocalDate date, @TemplateAttribute(LOCALE) Object locale) {
        return format(date, "M 月 d 日（EEE）", "EEEE d MMMM", locale);
    }

    /** 2026 年 11 月 30 日, 30 November 2026. */
    static String fullDay(LocalDate date, @TemplateAttribute(LOCALE) Object locale) {
        return format(date, "yyyy 年 M 月 d 日", "d MMMM yyyy", locale);
    }

    /** 2026 年 11 月, November 2026. */
    static String fullMonth(YearMonth month, @TemplateAttribute(LOCALE) Object locale) {
        return format(month, "yyyy 年 M 月", "MMMM yyyy", locale);
    }

    /** In Asia/Shanghai: 11 月 23 日 17:10, 23 November, 17:10. */
    static String moment(Instant instant, @TemplateAttribute(LOCALE) Object locale) {
        return format(instant.atZone(UtilityClock.ZONE), "M 月 d 日 H:mm", "d MMMM, HH:mm", locale);
    }

    /** In Asia/Shanghai: 2026 年 11 月 23 日 17:10, 23 November 2026, 17:10. */
    static String fullMoment(Instant instant, @TemplateAttribute(LOCALE) Object locale) {
        return format(
                instant.atZone(UtilityClock.ZONE),
                "yyyy 年 M 月 d 日 H:mm",
                "d MMMM yyyy, HH:mm",
                locale);
    }

    private static String format(
            TemporalAccessor time, String chinese, String english, Object locale) {
        boolean inEnglish = locale instanceof Locale asked && asked.getLanguage().equals("en");
        return DateTimeFormatter.ofPattern(
                        inEnglish ? english : chinese,
                        inEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .format(time);
    }
}
