package org.hearth.paymentpoint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.paymentpoint.Facility;
import org.hearth.paymentpoint.PayingBy;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointService;

/** Words of the page where to pay, {@code web/messages/paymentpoint.properties}. */
@MessageBundle("paymentpoint")
public interface PaymentpointMessages {

    String title();

    String lead();

    String lead_empty();

    String districts();

    String all_districts();

    String none_here();

    String none_here_help();

    String open_now();

    String shut_now();

    String paused(String reason);

    String today();

    String today_all_day();

    String today_shut();

    String market(String digits);

    String kind();

    String address();

    String takes();

    String does();

    String has();

    String phone();

    String machine_works();

    String machine_limited();

    String machine_broken();

    String machine_no_cash();

    String machine_minutes_ago(long minutes);

    String machine_just_now();

    String machine_silent(String since);

    @Message
    String kind_of(PointKind kind);

    @Message
    String method(PayingBy method);

    @Message
    String service(PointService service);

    @Message
    String facility(Facility facility);

    String other_ways();

    String online();

    String online_text();

    String online_go();

    String hall();

    String hall_text();

    String call(String hotline);

    String bank();

    String bank_text();

    String community();

    String community_text();

    String card();
}
