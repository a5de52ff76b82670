package org.hearth.notification.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hearth.notification.MessageTexts;

@ApplicationScoped
class BundleTexts implements MessageTexts {

    @Override
    public String signInCode(String code, Locale locale) {
        return in(locale).sms_sign_in_code(code);
    }

    @Override
    public String accountBound(String accountNumber, String follower, Locale locale) {
        return in(locale).sms_account_bound(accountNumber, follower);
    }

    private static NotificationMessages in(Locale locale) {
        return MessageBundles.get(
                NotificationMessages.class, Localized.Literal.of(locale.toLanguageTag()));
    }
}
