package org.hearth.notification;

import java.util.Locale;
import org.hearth.appointment.AppointmentTold;
import org.hearth.appointment.ReplacementInvited;
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

    String invitation(ReplacementInvited invited, Locale locale);
}
