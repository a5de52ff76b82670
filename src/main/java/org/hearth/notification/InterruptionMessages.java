package org.hearth.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.account.AreaAccount;
import org.hearth.identity.Phone;
import org.hearth.identity.ResidentPhones;
import org.hearth.notice.InterruptionTold;
import org.hearth.platform.http.Language;

/**
 * Writes what the holder and the followers of each affected account are told, each in the language
 * they last signed in with; a phone gets one message for an account.
 */
@ApplicationScoped
class InterruptionMessages {

    private final OutgoingMessageRepository messages;
    private final ResidentPhones residents;
    private final MessageTexts texts;
    private final Clock clock;

    InterruptionMessages(
            OutgoingMessageRepository messages,
            ResidentPhones residents,
            MessageTexts texts,
            Clock clock) {
        this.messages = messages;
        this.residents = residents;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    void onTold(@Observes InterruptionTold told) {
        Map<Long, Phone> followers =
                residents.of(
                        told.accounts().stream()
                                .flatMap(account -> account.followers().stream())
                                .collect(Collectors.toSet()));
        Map<String, Locale> languages =
                residents.languages(
                        told.accounts().stream()
                                .flatMap(account -> phones(account, followers).stream())
                                .collect(Collectors.toSet()));
        List<OutgoingMessage> written =
                told.accounts().stream()
                        .flatMap(
                                account ->
                                        phones(account, followers).stream()
                                                .map(
                                                        phone ->
                                                                message(
                                                                        told, account, phone,
                                                                        languages)))
                        .toList();
        messages.persist(written);
    }

    private OutgoingMessage message(
            InterruptionTold told,
            AreaAccount account,
            String phone,
            Map<String, Locale> languages) {
        Locale locale = languages.getOrDefault(phone, Language.CHINESE.locale());
        return OutgoingMessage.sms(
                phone, texts.interruption(told, account.number(), locale), clock.instant());
    }

    private static Set<String> phones(AreaAccount account, Map<Long, Phone> followers) {
        return Stream.concat(
                        Stream.of(account.holderPhone()),
                        account.followers().stream()
                                .map(followers::get)
                                .filter(Objects::nonNull)
                                .map(Phone::number))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
