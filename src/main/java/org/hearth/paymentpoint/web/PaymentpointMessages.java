package org.hearth.paymentpoint.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.DayOfWeek;
import org.hearth.paymentpoint.Facility;
import org.hearth.paymentpoint.GasPressure;
import org.hearth.paymentpoint.PayingBy;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointService;
import org.hearth.paymentpoint.ReservedFor;

/** Words of the pages on payment points, {@code web/messages/paymentpoint.properties}. */
@MessageBundle("paymentpoint")
public interface PaymentpointMessages {

    String title();

    String search();

    String where();

    String where_hint();

    String find();

    String near_me();

    String near_asking();

    String near_refused();

    String near_unknown();

    String only_open();

    String more_choices();

    String more_chosen(int number);

    String district();

    String all_districts();

    String within();

    String any_distance();

    @Message
    String distance(Integer metres);

    String choose();

    String clear();

    String found(int total);

    String found_near(int total, String place);

    String found_here(int total);

    String by_name(String text);

    String near_other(String place);

    String here_kept();

    String here_off();

    String none();

    String none_within();

    String none_filter();

    String none_yet();

    String more();

    String walk(String distance);

    /** Too far to walk. */
    String away(String distance);

    String open_now();

    String until(String time);

    String closes_in(Integer minutes);

    String shut_now();

    String opens_today(String time);

    String opens_tomorrow(String time);

    String opens_on(String day, String time);

    String paused(String reason);

    String counters_closed();

    String people(Integer number);

    String vehicles(Integer number);

    String live_old(String since);

    String today();

    String today_all_day();

    String today_shut();

    String market(String digits);

    String market_lunar(String digits);

    String market_next();

    String not_announced();

    String holidays_closed();

    String holidays_own(String hours);

    String invented();

    String invented_all();

    String kind();

    String address();

    String takes();

    String does();

    String has();

    String phone();

    String way();

    String take_number();

    String facts();

    String hours();

    @Message
    String weekday(DayOfWeek day);

    String shut();

    String other_days();

    String hours_note();

    String way_phone();

    String way_phone_what();

    String way_amap();

    String way_apple();

    String way_leaves();

    String map();

    String map_show();

    String map_hide();

    String map_skip();

    String map_what();

    String map_schematic();

    String map_zoom_in();

    String map_zoom_out();

    String map_here();

    String station();

    String pressure_title();

    @Message
    String pressure(GasPressure pressure);

    String vehicles_title();

    String not_said();

    String reserved_title();

    String reserved_none();

    @Message
    String reserved(ReservedFor vehicles);

    String reserved_now();

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

    String card();
}
