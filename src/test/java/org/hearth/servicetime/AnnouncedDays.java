package org.hearth.servicetime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tests' own knowledge of the years 2022 to 2026, apart from the library's. */
final class AnnouncedDays {

    static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final Map<LocalDate, Boolean> WORKED = read();

    private AnnouncedDays() {}

    static boolean isWorking(LocalDate day) {
        return WORKED.getOrDefault(day, day.getDayOfWeek().getValue() < 6);
    }

    /** Working days after one day up to and with another. */
    static long workingDays(LocalDate after, LocalDate upTo) {
        return after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(AnnouncedDays::isWorking)
                .count();
    }

    private static Map<LocalDate, Boolean> read() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                AnnouncedDays.class.getResourceAsStream(
                                        "/servicetime/announced-days.txt"),
                                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> take(line, days));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }

    private static void take(String line, Map<LocalDate, Boolean> days) {
        List<String> words = List.of(line.split(" "));
        boolean worked = words.get(1).equals("worked");
        for (String stretch : words.subList(2, words.size())) {
            String[] ends = stretch.split("-");
            LocalDate last = day(words.get(0), ends[ends.length - 1]);
            day(words.get(0), ends[0])
                    .datesUntil(last.plusDays(1))
                    .forEach(day -> days.put(day, worked));
        }
    }

    private static LocalDate day(String year, String monthAndDay) {
        return LocalDate.parse(year + monthAndDay, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
