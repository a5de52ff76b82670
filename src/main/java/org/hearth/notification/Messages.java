package org.hearth.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.hearth.application.PapersAsked;
import org.hearth.appointment.AppointmentTold;
import org.hearth.appointment.ReplacementInvited;
import org.hearth.complaint.ComplaintAnswered;
import org.hearth.identity.AccountBound;
import org.hearth.identity.LoginDeleted;
import org.hearth.identity.Phone;
import org.hearth.identity.SignInCodeSent;
import org.hearth.platform.http.Language;
import org.hearth.rating.SurveyInvited;

/**
 * The door to messages that leave by SMS. A message is written in the transaction of what it tells,
 * so that neither is there without the other.
 */
@ApplicationScoped
public class Messages {

    private static final int NEWEST = 50;

    /** A customer record does not say which language its holder reads. */
    private static final Locale HOLDERS_LANGUAGE = Language.CHINESE.locale();

    private final OutgoingMessageRepository messages;
    private final MessageTexts texts;
    private final Clock clock;

    Messages(OutgoingMessageRepository messages, MessageTexts texts, Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    void onSignInCode(@Observes SignInCodeSent sent) {
        sms(sent.phone().number(), texts.signInCode(sent.code(), sent.locale()));
    }

    @Transactional
    void onAccountBound(@Observes AccountBound bound) {
        sms(
                bound.holder().number(),
                texts.accountBound(bound.accountNumber(), bound.follower(), HOLDERS_LANGUAGE));
    }

    @Transactional
    void onSurvey(@Observes SurveyInvited invited) {
        sms(invited.phone(), texts.survey(invited.code(), locale(invited.language())));
    }

    @Transactional
    void onVisit(@Observes AppointmentTold told) {
        sms(told.phone(), texts.visit(told));
    }

    @Transactional
    void onInvitation(@Observes ReplacementInvited invited) {
        sms(invited.phone(), texts.invitation(invited, HOLDERS_LANGUAGE));
    }

    /** Who gave a fixed line is called back by telephone only. */
    @Transactional
    void onAnswer(@Observes ComplaintAnswered answered) {
        Phone.in(answered.phone())
                .ifPresent(
                        mobile ->
                                sms(
                                        mobile.number(),
                                        texts.answered(answered, locale(answered.language()))));
    }

    @Transactional
    void onPapers(@Observes PapersAsked asked) {
        Phone.in(asked.phone())
                .ifPresent(
                        mobile ->
                                sms(
                                        mobile.number(),
                                        texts.papers(asked, locale(asked.language()))));
    }

    private static Locale locale(String language) {
        return Language.of(language).locale();
    }

    @Transactional
    void onLoginDeleted(@Observes LoginDeleted deleted) {
        messages.deleteTo(deleted.phone().number());
    }

    /** The newest messages, newest first. */
    @Transactional
    public List<MessageView> newest() {
        return messages.newest(NEWEST).stream()
                .map(message -> new MessageView(message.recipient, message.body, message.createdAt))
                .toList();
    }

    private void sms(String phone, String body) {
        messages.persist(OutgoingMessage.sms(phone, body, clock.instant()));
    }
}
