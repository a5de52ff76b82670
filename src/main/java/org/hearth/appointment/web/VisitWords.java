package org.hearth.appointment.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.appointment.Answers;
import org.hearth.appointment.Charge;
import org.hearth.appointment.ServiceKind;
import org.hearth.appointment.VisitTime;
import org.hearth.platform.http.Language;

/** Sentences about a visit that are kept with its order, in one language. */
final class VisitWords {

    private final AppointmentMessages texts;
    private final boolean english;

    VisitWords(Language language) {
        this.texts =
                MessageBundles.get(AppointmentMessages.class, Localized.Literal.of(language.tag()));
        this.english = language == Language.ENGLISH;
    }

    AppointmentMessages texts() {
        return texts;
    }

    /** 11 月 26 日（周四）上午 08:30–12:00. */
    String when(VisitTime time) {
        return texts.at(
                day(time.day()), texts.part(time.part()), time.part().from(), time.part().to());
    }

    /** Several times, one behind the other. */
    String list(List<VisitTime> times) {
        return times.stream().map(this::when).collect(Collectors.joining(english ? "; " : "；"));
    }

    /** What staff read of a request, in Chinese: all that the customer said. */
    static String description(ServiceKind kind, Answers answers, Charge charge, String note) {
        AppointmentMessages texts = new VisitWords(Language.CHINESE).texts;
        List<String> lines = new ArrayList<>();
        lines.add(texts.name(kind));
        if (kind == ServiceKind.REPAIR) {
            lines.add(texts.desc_meter(texts.meter_at(answers.meter())));
            lines.add(texts.desc_fault(texts.fault_at(answers.fault())));
        }
        if (kind == ServiceKind.HOSE_REPLACEMENT) {
            lines.add(texts.desc_hose(texts.hose_of(answers.hose())));
        }
        lines.add(texts.desc_charge(texts.charge(charge)));
        if (!note.isEmpty()) {
            lines.add(texts.desc_note(note));
        }
        return String.join("\n", lines);
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(
                        english ? "EEEE d MMMM" : "M 月 d 日（EEE）",
                        english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .format(date);
    }
}
