package org.hearth.hall.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.paymentpoint.PointService;

/** Words of the queue of a hall, {@code web/messages/hall.properties}. */
@MessageBundle("hall")
public interface HallMessages {

    String desk();

    String desk_what();

    String hall();

    String address();

    String counters();

    String none();

    String none_help();

    String ticket_title();

    String your_number();

    @Message
    String service(PointService service);

    String service_label();

    String service_missing();

    String take();

    String take_note();

    String shut();

    String to_hours();

    String ahead(int number);

    String you_are_next();

    String about_minutes(int minutes);

    String go_to(Integer counter);

    String called_times(int calls);

    String state_served();

    String state_missed();

    String missed_help();

    String state_cancelled();

    String state_expired();

    String now_called();

    String called_at(String number, Integer counter);

    String now_waiting();

    String people(Integer number);

    String rule_calls();

    String rule_closing(String moment);

    String rule_page();

    String reload();

    String cancel();

    String counter(int number);

    String choose_counter();

    String counter_label();

    String counter_choose();

    String at_counter();

    String served();

    String missed();

    String missed_after();

    String call_again();

    String call_next(int waiting);

    String nobody_waits();

    String hand_out();

    String hand_out_what();

    String hand_out_do();

    String handed(String number);

    String live();

    String live_said(String moment);

    String live_old(String moment);

    String live_never();

    String live_counted(int waiting);

    String live_waiting();

    String live_waiting_hint();

    String waiting_wrong();

    String counters_closed();

    String counters_closed_what();

    String live_say();

    String waiting_list();

    String waiting_table();

    String number();

    String since();
}
