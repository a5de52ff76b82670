package org.hearth.notice.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearth.notice.InterruptionPlan;
import org.hearth.notice.InterruptionWords;
import org.hearth.platform.html.FormErrors;
import org.hearth.platform.time.UtilityClock;

/**
 * An interruption as it is typed.
 *
 * @param beginsAt date and time in Asia/Shanghai, as the browser sends it
 * @param urgent whether it cannot wait 48 hours
 * @param lines areas, with blank ones behind for more
 * @param mark of the view that was read
 */
public record NoticeForm(
        String beginsAt,
        String endsAt,
        String workZh,
        String workEn,
        boolean urgent,
        String urgentZh,
        String urgentEn,
        List<AreaLine> lines,
        int mark) {

    private static final int MOST_AREAS = 40;
    private static final int BLANK_LINES = 2;
    private static final int SHORTEST = 4;
    private static final int LONGEST_ZH = 300;
    private static final int LONGEST_EN = 500;
    private static final int LONGEST_PLACE = 60;

    static NoticeForm empty() {
        return new NoticeForm("", "", "", "", false, "", "", withBlanks(List.of()), 0);
    }

    static NoticeForm of(InterruptionPlan plan, int mark) {
        return new NoticeForm(
                local(plan.beginsAt()),
                local(plan.endsAt()),
                plan.words().workZh(),
                plan.words().workEn(),
                plan.urgent(),
                plan.urgent() ? plan.words().urgentZh() : "",
                plan.urgent() ? plan.words().urgentEn() : "",
                withBlanks(plan.areas().stream().map(AreaLine::of).toList()),
                mark);
    }

    static NoticeForm typed(MultivaluedMap<String, String> form) {
        List<String> districts = form.getOrDefault("district", List.of());
        List<AreaLine> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_AREAS, districts.size()); i++) {
            lines.add(
                    AreaLine.typed(
                            plain(districts.get(i)),
                            bounded(at(form, "street", i)),
                            bounded(at(form, "community", i))));
        }
        String mark = plain(form.getFirst("mark"));
        return new NoticeForm(
                plain(form.getFirst("beginsAt")),
                plain(form.getFirst("endsAt")),
                plain(form.getFirst("workZh")),
                plain(form.getFirst("workEn")),
                form.getFirst("urgent") != null,
                plain(form.getFirst("urgentZh")),
                plain(form.getFirst("urgentEn")),
                withBlanks(lines),
                mark.matches("\\d{1,9}") ? Integer.parseInt(mark) : 0);
    }

    private static String at(MultivaluedMap<String, String> form, String field, int index) {
        List<String> values = form.getOrDefault(field, List.of());
        return index < values.size() ? plain(values.get(index)) : "";
    }

    private static List<AreaLine> withBlanks(List<AreaLine> lines) {
        List<AreaLine> all = new ArrayList<>(lines);
        all.removeIf(AreaLine::blank);
        for (int i = 0; i < BLANK_LINES; i++) {
            all.add(AreaLine.BLANK);
        }
        return List.copyOf(all);
    }

    NoticeForm with(List<AreaLine> looked) {
        return new NoticeForm(
                beginsAt, endsAt, workZh, workEn, urgent, urgentZh, urgentEn, looked, mark);
    }

    /** How many accounts lie in all lines; null before they were looked at. */
    public Integer accounts() {
        List<Integer> counts =
                lines.stream().map(AreaLine::accounts).filter(one -> one != null).toList();
        return counts.isEmpty() ? null : counts.stream().mapToInt(Integer::intValue).sum();
    }

    InterruptionPlan plan() {
        return new InterruptionPlan(
                moment(beginsAt),
                moment(endsAt),
                new InterruptionWords(
                        workZh, workEn, urgent ? urgentZh : null, urgent ? urgentEn : null),
                lines.stream().filter(line -> !line.blank()).map(AreaLine::area).toList());
    }

    /**
     * @param known whether a code is a district's
     */
    FormErrors errors(NoticeMessages texts, Predicate<String> known) {
        FormErrors errors = new FormErrors();
        Instant begins = moment(beginsAt);
        Instant ends = moment(endsAt);
        if (begins == null) {
            errors.add("beginsAt", texts.time_wrong());
        }
        if (ends == null) {
            errors.add("endsAt", texts.time_wrong());
        }
        if (begins != null && ends != null && !ends.isAfter(begins)) {
            errors.add("endsAt", texts.end_before_begin());
        }
        if (lines.stream().allMatch(AreaLine::blank)) {
            errors.add("district-0", texts.areas_missing());
        }
        for (int i = 0; i < lines.size(); i++) {
            AreaLine line = lines.get(i);
            if (!line.blank() && !known.test(line.district())) {
                errors.add("district-" + i, texts.district_missing());
            } else if (line.street().isEmpty() && !line.community().isEmpty()) {
                errors.add("district-" + i, texts.street_missing());
            }
        }
        length(errors, "workZh", workZh, LONGEST_ZH, texts);
        length(errors, "workEn", workEn, LONGEST_EN, texts);
        if (urgent) {
            length(errors, "urgentZh", urgentZh, LONGEST_ZH, texts);
            length(errors, "urgentEn", urgentEn, LONGEST_EN, texts);
        }
        return errors;
    }

    private static void length(
            FormErrors errors, String field, String text, int longest, NoticeMessages texts) {
        if (text.length() < SHORTEST || text.length() > longest) {
            errors.add(field, texts.length_wrong(SHORTEST, longest));
        }
    }

    private static Instant moment(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(UtilityClock.ZONE).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String local(Instant instant) {
        return instant.atZone(UtilityClock.ZONE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String bounded(String text) {
        return text.substring(0, Math.min(LONGEST_PLACE, text.length()));
    }
}
