package org.hearth.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.appointment.AppointmentTold;
import org.hearth.appointment.AppointmentView;
import org.hearth.appointment.ReplacementInvited;
import org.hearth.appointment.ServiceKind;
import org.hearth.appointment.VisitTime;
import org.hearth.platform.html.Brand;
import org.hearth.platform.http.Language;
import org.hearth.platform.id.PublicId;

/** The words of messages about visits: when, what, and where to do something about it. */
@ApplicationScoped
class VisitTexts {

    private final Brand brand;
    private final String site;

    VisitTexts(Brand brand, @ConfigProperty(name = "hearth.public-url") String site) {
        this.brand = brand;
        this.site = site;
    }

    String visit(NotificationMessages words, String name, AppointmentTold told) {
        AppointmentView visit = told.visit();
        String service = words.service(visit.kind());
        String when = when(words, visit.time(), told.language());
        String number = visit.orderNumber();
        return switch (told.step()) {
            case BOOKED ->
                    words.sms_visit_booked(name, service, when, number, where(told, "/visit"))
                            + papers(words, told);
            case MOVED -> words.sms_visit_moved(name, service, when, number, where(told, "/visit"));
            case REMINDED ->
                    words.sms_visit_reminded(
                                    name, service, when, number, where(told, "/reschedule"))
                            + papers(words, told);
            case NO_SHOW ->
                    words.sms_visit_missed(name, service, when, number, where(told, "/reschedule"));
            case CANCELLED ->
                    words.sms_visit_cancelled(
                            name, service, when, number, site + "/services/" + visit.kind().path());
            case DONE, PASSED_ON ->
                    throw new IllegalArgumentException("nobody is told of " + told.step());
        };
    }

    /** Empty for services that need none. */
    private static String papers(NotificationMessages words, AppointmentTold told) {
        boolean english = told.language().equals(Language.ENGLISH.locale());
        String papers =
                told.visit().kind().papers().stream()
                        .map(words::paper)
                        .collect(Collectors.joining(english ? ", " : "、"));
        return papers.isEmpty() ? "" : " " + words.sms_visit_papers(papers);
    }

    String invitation(
            NotificationMessages words, String name, ReplacementInvited invited, Locale locale) {
        String form =
                site
                        + "/services/"
                        + invited.kind().path()
                        + "/book?account="
                        + PublicId.ACCOUNT.of(invited.accountId());
        String day = day(invited.endsOn(), "yyyy 年 M 月 d 日", "d MMMM yyyy", locale);
        return invited.kind() == ServiceKind.METER_REPLACEMENT
                ? words.sms_meter_invitation(name, invited.accountNumber(), day, form)
                : words.sms_hose_invitation(name, invited.accountNumber(), day, form);
    }

    /** Who has no login calls. */
    private String where(AppointmentTold told, String page) {
        return told.online()
                ? site + "/me/requests/" + PublicId.WORK_ORDER.of(told.visit().orderId()) + page
                : brand.hotline();
    }

    private static String when(NotificationMessages words, VisitTime time, Locale locale) {
        return words.when(
                day(time.day(), "M 月 d 日（EEE）", "EEEE d MMMM", locale),
                words.part(time.part()),
                time.part().from(),
                time.part().to());
    }

    private static String day(LocalDate day, String chinese, String english, Locale locale) {
        boolean inEnglish = locale.equals(Language.ENGLISH.locale());
        return DateTimeFormatter.ofPattern(
                        inEnglish ? english : chinese,
                        inEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .format(day);
    }
}
