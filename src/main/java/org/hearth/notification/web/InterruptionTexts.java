package org.hearth.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.notice.InterruptionTold;
import org.hearth.notice.InterruptionView;
import org.hearth.platform.html.Brand;
import org.hearth.platform.http.Language;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.time.UtilityClock;

/** The words of messages about interruptions: when, and where to read more. */
@ApplicationScoped
class InterruptionTexts {

    private final Brand brand;
    private final String site;

    InterruptionTexts(Brand brand, @ConfigProperty(name = "hearth.public-url") String site) {
        this.brand = brand;
        this.site = site;
    }

    String text(
            NotificationMessages words,
            String name,
            InterruptionTold told,
            String number,
            Locale locale) {
        InterruptionView off = told.interruption();
        String from = moment(off.plan().beginsAt(), locale);
        String to = moment(off.plan().endsAt(), locale);
        String where = site + "/notices/" + PublicId.INTERRUPTION.of(off.id());
        return switch (told.step()) {
            case PUBLISHED ->
                    off.plan().urgent()
                            ? words.sms_off_urgent(name, number, from, to, where)
                            : words.sms_off(name, number, from, to, where);
            case CHANGED -> words.sms_off_changed(name, number, from, to, where);
            case SPARED -> words.sms_off_spared(name, number, from, where);
            case RESTORED -> words.sms_off_restored(name, number, brand.hotline());
            case WITHDRAWN -> words.sms_off_withdrawn(name, number, from, where);
        };
    }

    private static String moment(Instant instant, Locale locale) {
        boolean english = locale.equals(Language.ENGLISH.locale());
        return DateTimeFormatter.ofPattern(
                        english ? "EEE d MMM HH:mm" : "M 月 d 日 H:mm",
                        english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .format(instant.atZone(UtilityClock.ZONE));
    }
}
