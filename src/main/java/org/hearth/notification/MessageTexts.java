package org.hearth.notification;

import java.util.Locale;
import org.hearth.application.PapersAsked;
import org.hearth.appointment.AppointmentTold;
import org.hearth.appointment.ReplacementInvited;
import org.hearth.complaint.ComplaintAnswered;
import org.hearth.notice.InterruptionTold;

/** The words of messages, from the message bundles. */
public interface MessageTexts {

    String signInCode(String code, Locale locale);

    /**
     * @param follower masked
     */
    String accountBound(String accountNumber, String follower, Locale locale);

    /**
     * @param code of the questionnaire, which its link carries
     */
    String survey(String code, Locale locale);

    /** About a booked visit, in its customer's language. */
    String visit(AppointmentTold told);

    /**
     * @param accountNumber at the affected address
     */
    String interruption(InterruptionTold told, String accountNumber, Locale locale);

    /** That an answer is there, and where it can be read. */
    String answered(ComplaintAnswered answered, Locale locale);

    /** Which papers are missing or were refused, and where to send them. */
    String papers(PapersAsked asked, Locale locale);

    String invitation(ReplacementInvited invited, Locale locale);
}
