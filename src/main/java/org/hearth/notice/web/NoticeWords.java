package org.hearth.notice.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.notice.InterruptionPlan;
import org.hearth.platform.html.Brand;
import org.hearth.platform.http.Language;
import org.hearth.platform.time.UtilityClock;

/** What an interruption is called where no template stands: in files for other programs. */
@ApplicationScoped
class NoticeWords {

    private final AreaNames areas;
    private final Brand brand;

    NoticeWords(AreaNames areas, Brand brand) {
        this.areas = areas;
        this.brand = brand;
    }

    NoticeMessages in(Language language) {
        return MessageBundles.get(NoticeMessages.class, Localized.Literal.of(language.tag()));
    }

    String brand(Language language) {
        return language == Language.ENGLISH ? brand.name().english() : brand.name().chinese();
    }

    String hotline() {
        return brand.hotline();
    }

    /** All areas in one line. */
    String areas(InterruptionPlan plan, Language language) {
        boolean english = language == Language.ENGLISH;
        return plan.areas().stream()
                .map(area -> areas.of(area, english))
                .collect(Collectors.joining(english ? "; " : "；"));
    }

    String moment(Instant instant, Language language) {
        boolean english = language == Language.ENGLISH;
        return DateTimeFormatter.ofPattern(
                        english ? "d MMMM, HH:mm" : "M 月 d 日 H:mm",
                        english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .format(instant.atZone(UtilityClock.ZONE));
    }
}
