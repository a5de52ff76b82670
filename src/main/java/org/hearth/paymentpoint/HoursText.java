package org.hearth.paymentpoint;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hours as people type them and tables carry them: {@code Mo-Fr 09:00-12:00,14:00-17:30; Sa
 * 09:00-12:00}. Weekdays in Chinese (周一至周五) and full-width signs are read as well.
 */
public final class HoursText {

    private static final String DAYS = "MoTuWeThFrSaSu";
    private static final String CHINESE_DAYS = "一二三四五六日";
    private static final Pattern WEEKDAYS =
            Pattern.compile("(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))? (.+)");
    private static final Pattern SPAN =
            Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)-([01]?\\d|2[0-4]):([0-5]\\d)");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (.+)");
    private static final Pattern RESERVED = Pattern.compile("(.+) (buses-and-taxis|buses|taxis)");
    private static final String CLOSED = "off";
    private static final int HOUR = 60;
    private static final int MIDNIGHT = 1440;

    private HoursText() {}

    /** {@code 09:00-12:00,14:00-17:30}; empty for none. */
    public static String ofSpans(List<OpenSpan> spans) {
        return spans.stream()
                .map(span -> span.opens() + "-" + span.closes())
                .collect(Collectors.joining(","));
    }

    public static String ofWeek(List<WeekdayHours> week) {
        return grouped(week, WeekdayHours::weekday, WeekdayHours::span, "");
    }

    public static String ofExceptions(List<HoursException> exceptions) {
        Map<LocalDate, List<OpenSpan>> days = new TreeMap<>();
        for (HoursException exception : exceptions) {
            List<OpenSpan> spans =
                    days.computeIfAbsent(exception.onDay(), day -> new ArrayList<>());
            if (!exception.closed()) {
                spans.add(exception.span());
            }
        }
        return days.entrySet().stream()
                .map(
                        day ->
                                day.getKey()
                                        + " "
                                        + (day.getValue().isEmpty()
                                                ? CLOSED
                                                : ofSpans(day.getValue())))
                .collect(Collectors.joining("; "));
    }

    public static String ofReserved(List<ReservedWindow> reserved) {
        return Arrays.stream(ReservedFor.values())
                .map(
                        vehicles ->
                                grouped(
                                        reserved.stream()
                                                .filter(one -> one.vehicles() == vehicles)
                                                .toList(),
                                        ReservedWindow::weekday,
                                        ReservedWindow::span,
                                        " " + name(vehicles)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /**
     * @throws IllegalArgumentException with the part that is no hours
     */
    public static List<OpenSpan> spans(String typed) {
        return plain(typed)
                .flatMap(part -> Arrays.stream(part.split(",")))
                .map(HoursText::span)
                .sorted()
                .toList();
    }

    /**
     * @throws IllegalArgumentException with the part that is no hours
     */
    public static List<WeekdayHours> week(String typed) {
        return plain(typed)
                .flatMap(
                        part ->
                                each(
                                        part,
                                        (day, span) ->
                                                new WeekdayHours(
                                                        day,
                                                        span.opensMinute(),
                                                        span.closesMinute())))
                .toList();
    }

    /**
     * @throws IllegalArgumentException with the part that is no exception
     */
    public static List<HoursException> exceptions(String typed) {
        return plain(typed).flatMap(HoursText::exception).toList();
    }

    /**
     * @throws IllegalArgumentException with the part that is no window
     */
    public static List<ReservedWindow> reserved(String typed) {
        return plain(typed)
                .flatMap(
                        part -> {
                            Matcher read = match(RESERVED, part);
                            ReservedFor vehicles =
                                    ReservedFor.valueOf(
                                            read.group(2)
                                                    .toUpperCase(Locale.ROOT)
                                                    .replace('-', '_'));
                            return each(
                                    read.group(1),
                                    (day, span) ->
                                            new ReservedWindow(
                                                    day,
                                                    span.opensMinute(),
                                                    span.closesMinute(),
                                                    vehicles));
                        })
                .toList();
    }

    private interface Made<T> {
        T of(DayOfWeek day, OpenSpan span);
    }

    private static <T> Stream<T> each(String part, Made<T> made) {
        Matcher read = match(WEEKDAYS, part);
        int first = DAYS.indexOf(read.group(1)) / 2;
        int last = read.group(2) == null ? first : DAYS.indexOf(read.group(2)) / 2;
        if (last < first) {
            throw new IllegalArgumentException(part);
        }
        List<OpenSpan> spans =
                Arrays.stream(read.group(3).split(",")).map(HoursText::span).toList();
        return Arrays.stream(DayOfWeek.values(), first, last + 1)
                .flatMap(day -> spans.stream().map(span -> made.of(day, span)));
    }

    private static Stream<HoursException> exception(String part) {
        Matcher read = match(DATED, part);
        LocalDate day;
        try {
            day = LocalDate.parse(read.group(1));
        } catch (DateTimeException notOne) {
            throw new IllegalArgumentException(part, notOne);
        }
        return read.group(2).equals(CLOSED)
                ? Stream.of(new HoursException(day, null, null))
                : Arrays.stream(read.group(2).split(","))
                        .map(HoursText::span)
                        .map(
                                span ->
                                        new HoursException(
                                                day, span.opensMinute(), span.closesMinute()));
    }

    private static OpenSpan span(String part) {
        Matcher read = match(SPAN, part.strip());
        int opens = HOUR * Integer.parseInt(read.group(1)) + Integer.parseInt(read.group(2));
        int closes = HOUR * Integer.parseInt(read.group(3)) + Integer.parseInt(read.group(4));
        if (opens >= closes || closes > MIDNIGHT) {
            throw new IllegalArgumentException(part);
        }
        return new OpenSpan(opens, closes);
    }

    private static Matcher match(Pattern pattern, String part) {
        Matcher read = pattern.matcher(part);
        if (!read.matches()) {
            throw new IllegalArgumentException(part);
        }
        return read;
    }

    private static Stream<String> plain(String typed) {
        String text =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[–—~至到]", "-")
                        .replaceAll("休息|关门|不开门", CLOSED)
                        .replaceAll("公交车?(?:和|、)出租车?", name(ReservedFor.BUSES_AND_TAXIS))
                        .replaceAll("公交车?", name(ReservedFor.BUSES))
                        .replaceAll("出租车?", name(ReservedFor.TAXIS))
                        .replace('、', ',')
                        .replaceAll("(?:周|星期)天", "周日");
        for (int i = 0; i < CHINESE_DAYS.length(); i++) {
            text =
                    text.replaceAll(
                            "(?:周|星期)" + CHINESE_DAYS.charAt(i), DAYS.substring(2 * i, 2 * i + 2));
        }
        return Arrays.stream(text.split("[;\\n\\r。]"))
                .map(
                        part ->
                                part.strip()
                                        .replaceAll("\\s*([,-])\\s*", "$1")
                                        .replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty());
    }

    /** Neighbouring weekdays with the same stretches as one part. */
    private static <T> String grouped(
            List<T> parts,
            Function<T, DayOfWeek> weekday,
            Function<T, OpenSpan> span,
            String behind) {
        Map<DayOfWeek, String> spans = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            spans.put(
                    day,
                    ofSpans(
                            parts.stream()
                                    .filter(part -> weekday.apply(part) == day)
                                    .map(span)
                                    .sorted()
                                    .toList()));
        }
        List<String> groups = new ArrayList<>();
        for (int first = 1; first <= 7; ) {
            String hours = spans.get(DayOfWeek.of(first));
            int last = first;
            while (last < 7 && spans.get(DayOfWeek.of(last + 1)).equals(hours)) {
                last++;
            }
            if (!hours.isEmpty()) {
                groups.add(
                        day(first) + (last > first ? "-" + day(last) : "") + " " + hours + behind);
            }
            first = last + 1;
        }
        return String.join("; ", groups);
    }

    private static String day(int number) {
        return DAYS.substring(2 * (number - 1), 2 * number);
    }

    private static String name(ReservedFor vehicles) {
        return vehicles.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
