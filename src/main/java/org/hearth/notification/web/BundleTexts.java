package org.hearth.notification.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hearth.application.PapersAsked;
import org.hearth.appointment.AppointmentTold;
import org.hearth.appointment.ReplacementInvited;
import org.hearth.complaint.ComplaintAnswered;
import org.hearth.notice.InterruptionTold;
import org.hearth.notification.MessageTexts;
import org.hearth.platform.html.Brand;
import org.hearth.platform.http.Language;

@ApplicationScoped
class BundleTexts implements MessageTexts {

    private final Brand brand;
    private final VisitTexts visits;
    private final InterruptionTexts interruptions;
    private final RequestTexts requests;
    private final String publicUrl;

    BundleTexts(
            Brand brand,
            VisitTexts visits,
            InterruptionTexts interruptions,
            RequestTexts requests,
            @ConfigProperty(name = "hearth.public-url") String publicUrl) {
        this.brand = brand;
        this.visits = visits;
        this.interruptions = interruptions;
        this.requests = requests;
        this.publicUrl = publicUrl;
    }

    @Override
    public String signInCode(String code, Locale locale) {
        return in(locale).sms_sign_in_code(name(locale), code);
    }

    @Override
    public String accountBound(String accountNumber, String follower, Locale locale) {
        return in(locale).sms_account_bound(name(locale), accountNumber, follower);
    }

    @Override
    public String survey(String code, Locale locale) {
        return in(locale).sms_survey(name(locale), publicUrl + "/survey/" + code);
    }

    @Override
    public String visit(AppointmentTold told) {
        return visits.visit(in(told.language()), name(told.language()), told);
    }

    @Override
    public String interruption(InterruptionTold told, String accountNumber, Locale locale) {
        return interruptions.text(in(locale), name(locale), told, accountNumber, locale);
    }

    @Override
    public String answered(ComplaintAnswered answered, Locale locale) {
        return requests.answered(in(locale), name(locale), answered);
    }

    @Override
    public String papers(PapersAsked asked, Locale locale) {
        return requests.papers(in(locale), name(locale), asked, locale);
    }

    @Override
    public String invitation(ReplacementInvited invited, Locale locale) {
        return visits.invitation(in(locale), name(locale), invited, locale);
    }

    private String name(Locale locale) {
        return locale.equals(Language.ENGLISH.locale())
                ? brand.name().english()
                : brand.name().chinese();
    }

    private static NotificationMessages in(Locale locale) {
        return MessageBundles.get(
                NotificationMessages.class, Localized.Literal.of(locale.toLanguageTag()));
    }
}
