package org.hearth.workorder.web;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalTime;
import org.hearth.servicetime.ClockStep;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.WorkOrderType;

/** Words of work orders: their types, states and steps, for all pages, and the staff's desk. */
@MessageBundle("workorder")
public interface WorkorderMessages {

    String type(WorkOrderType type);

    String state(OrderState state);

    /** What happened, for a history. */
    String step(OrderStep step);

    /** What a running time limit ends with, short. */
    String clock(ClockStep step);

    String channel(OrderChannel channel);

    String channel_call();

    String channel_desk();

    /** What is left of a limit: working days, or hours of the clock. */
    String left(int days, long hours, int minutes);

    String left_days(long days, int hours);

    /** The desk has closed, and the day has not ended. */
    /** The end of a day, of a limit in working days. */
    String end_of_day(String day);

    String left_today();

    String overdue_by(long days, int hours, int minutes);

    String desk();

    String desk_what();

    String my_desk();

    String my_desk_what();

    String queue_of(String branch);

    String queue_all();

    String queue_sorted();

    String queue_sorted_closed();

    String queue_none();

    String queue_none_help();

    String search();

    String search_do();

    String found_title(String number);

    String found_none();

    String found_none_help();

    String new_order();

    String facet_range();

    String facet_time();

    String facet_state();

    String facet_filter();

    String range_all();

    String range_mine();

    String range_closed();

    String overdue();

    String due_today();

    String warned();

    String escalated();

    /** A count that stopped at its limit. */
    String many(int most);

    String filter_any();

    String filter_do();

    String col_number();

    String col_type();

    String col_customer();

    String col_district();

    String col_branch();

    String col_time();

    String col_state();

    String col_who();

    String paused();

    String no_limit();

    String closed_on(String moment);

    String reopened_times(int count);

    String nobody();

    String asked_by(String channel, String moment);

    String where();

    String who();

    String phone();

    String account();

    String language();

    String language_of(String tag);

    String has_it();

    String branch();

    String service_class_major();

    String papers();

    String papers_since(String moment);

    String papers_open();

    String solved_yes();

    String solved_no();

    String solved_unheard();

    String follows_from();

    String followed_by();

    String clear_title();

    String clear_logged();

    String clear_reason();

    String clear_hint();

    String clear_do();

    String times_title();

    String times_none();

    String time_due(String moment);

    String time_floor(String moment);

    String time_agreed(String words);

    String time_paused(String reason);

    String time_kept();

    String time_broken();

    String time_unknown();

    String history_title();

    String by_customer();

    String by_system();

    String said_to_customer();

    String staff_note();

    String photos_title();

    String photo(int number);

    String photos_field();

    String photo_wrong();

    String actions_title();

    String dispatch();

    String dispatch_to_branch();

    String dispatch_who();

    String dispatch_nobody();

    String dispatch_none();

    String dispatch_load(int count, int today);

    String dispatch_district(int count);

    String dispatch_suggested();

    String dispatch_note();

    String dispatch_do();

    String take_on();

    String give_back_to_desk();

    String give_back();

    String give_back_why();

    String set_out();

    String arrive();

    String not_met();

    String not_met_words();

    String handle();

    String handle_words();

    String handle_hint();

    String handle_note();

    String handle_do();

    String record_inspection();

    String record_replacement();

    String answer();

    String answer_words();

    String answer_hint(String language);

    String answer_do();

    String call_back();

    String call_back_other();

    String heard();

    String heard_solved();

    String heard_not_solved();

    String heard_not_reached();

    String call_back_words();

    String call_back_hint();

    String call_back_do();

    String note();

    String note_words();

    String note_do();

    String papers_complete();

    String pause();

    String pause_why();

    String pause_do();

    String resume();

    String agree();

    String agree_day();

    String agree_time();

    String agree_words();

    String agree_do();

    String cancel();

    String cancel_why();

    String cancel_do();

    String reopen();

    String reopen_why();

    String customer_reads();

    String staff_only();

    String words_missing();

    String words_long(int most);

    String heard_missing();

    String agree_wrong();

    String reason_wrong();

    String technician_wrong();

    String stale_title();

    String stale_by(String who, String moment, String step);

    String stale_unknown();

    String stale_typed();

    String stale_back();

    String new_title();

    String new_account();

    String new_account_hint();

    String new_account_do();

    String account_unknown();

    String new_open();

    String new_open_none();

    String new_same();

    String new_type();

    String new_class();

    String new_class_ordinary();

    String new_class_major();

    String new_description();

    String new_description_hint();

    String new_contact();

    String new_contact_hint(String name, String phone);

    String new_name();

    String new_phone();

    String new_language();

    String new_papers_complete();

    String new_papers_missing();

    String new_papers_hint();

    String new_channel();

    String new_do();

    String type_missing();

    String description_missing();

    String phone_wrong();

    String papers_missing();

    String emergency_elsewhere();

    String emergency_title();

    String emergency_help();

    String emergency_desk();

    String my_pressing();

    String my_later();

    String my_free();

    String my_none();

    String my_none_help();

    String call(String name);

    String map();

    String done_thanks();

    String visit_masked();

    String visit_at(String day, LocalTime from, LocalTime to);

    String visit_time();

    String about_title();
}
