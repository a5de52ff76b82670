package org.hearth.notification.web;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalTime;
import org.hearth.application.ApplicationKind;
import org.hearth.appointment.DayPart;
import org.hearth.appointment.ServiceKind;
import org.hearth.complaint.ComplaintKind;

/** Words of outgoing messages, and of the page that shows them where none leave. */
@MessageBundle("notification")
public interface NotificationMessages {

    String sms_sign_in_code(String brand, String code);

    String sms_account_bound(String brand, String number, String follower);

    String sms_survey(String brand, String link);

    String service(ServiceKind kind);

    String part(DayPart part);

    String when(String day, String part, LocalTime from, LocalTime to);

    String sms_visit_booked(String brand, String service, String when, String number, String where);

    String sms_visit_moved(String brand, String service, String when, String number, String where);

    String sms_visit_reminded(
            String brand, String service, String when, String number, String where);

    String sms_visit_missed(String brand, String service, String when, String number, String where);

    String sms_visit_cancelled(
            String brand, String service, String when, String number, String where);

    String sms_meter_invitation(String brand, String number, String day, String where);

    String sms_hose_invitation(String brand, String number, String day, String where);

    String sms_off(String brand, String number, String from, String to, String where);

    String sms_off_urgent(String brand, String number, String from, String to, String where);

    String sms_off_changed(String brand, String number, String from, String to, String where);

    String sms_off_spared(String brand, String number, String from, String where);

    String sms_off_restored(String brand, String number, String hotline);

    String sms_off_withdrawn(String brand, String number, String from, String where);

    /** What a visit needs shown, behind the message about its time. */
    String sms_visit_papers(String papers);

    /** A paper of an application or of a booking, by its name. */
    String paper(Enum<?> paper);

    String applied(ApplicationKind kind);

    String said(ComplaintKind kind);

    String sms_answered(String brand, String kind, String number, String where);

    String sms_answered_by_call(String brand, String kind, String number, String hotline);

    String sms_paper_refused(String brand, String kind, String number, String papers, String where);

    String sms_papers_missing(
            String brand, String kind, String number, String papers, String where);

    String messages_title();

    String messages_why();

    String messages_none();

    String messages_none_help();

    String staff_code();

    String staff_code_left(long seconds);
}
