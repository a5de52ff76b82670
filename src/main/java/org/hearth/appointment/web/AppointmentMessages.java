package org.hearth.appointment.web;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalTime;
import org.hearth.appointment.BookingState;
import org.hearth.appointment.CapacityDay;
import org.hearth.appointment.Charge;
import org.hearth.appointment.DayPart;
import org.hearth.appointment.FaultPlace;
import org.hearth.appointment.HoseType;
import org.hearth.appointment.MeterPlace;
import org.hearth.appointment.Paper;
import org.hearth.appointment.ServiceKind;
import org.hearth.identity.ServiceSkill;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.LimitUnit;
import org.hearth.servicetime.ServiceClass;

/** Words of services and booked visits, {@code web/messages/appointment.properties}. */
@MessageBundle("appointment")
public interface AppointmentMessages {

    String services_title();

    String services_lead();

    String services_clock();

    String services_pay_online();

    String complaint();

    String complaint_cost();

    String complaint_time();

    String call(String hotline);

    String col_cost();

    String col_time();

    String name(ServiceKind kind);

    String cost(ServiceKind kind);

    String who(ServiceKind kind);

    String found_by(ServiceKind kind);

    String why(ServiceKind kind);

    String by_appointment();

    String promise(ClockStep step, String limit);

    String limit(int amount, LimitUnit unit);

    String of_class(String promise, ServiceClass name);

    String back_services();

    String who_title();

    String cost_title();

    String papers_title();

    String papers_none();

    String paper(Paper paper);

    String time_title();

    String time_none();

    String time_clock();

    String boundary_title();

    String boundary_indoors();

    String boundary_common();

    String boundary_list();

    String danger_title();

    String danger_text();

    String book();

    String apply();

    String sign_in_first();

    String book_title(ServiceKind kind);

    String steps();

    String step_who();

    String step_time();

    String step_check();

    String choose_account();

    String no_account();

    String no_account_text();

    String add_account();

    String account();

    String address();

    String other_account();

    String answer_title();

    String answer_go();

    String answer_change();

    String meter_where();

    String meter_at(MeterPlace place);

    String meter_at_note(MeterPlace place);

    String fault_where();

    String fault_at(FaultPlace place);

    String hose_which();

    String hose_of(HoseType type);

    String hose_note(HoseType type);

    String charge(Charge charge);

    String may();

    String may_not();

    String because_METER_TEN_YEARS(String date);

    String because_METER_SOON(String date);

    String because_METER_YOUNG(String date, String from);

    String because_NOT_RESIDENTIAL();

    String because_NO_METER();

    String because_HOSE_EXPIRED(String date);

    String because_HOSE_SOON(String date);

    String because_HOSE_RUBBER();

    String because_HOSE_UNKNOWN();

    String because_HOSE_GOOD(String date, String from);

    String because_INSPECTION_FIRST();

    String because_INSPECTION_DUE(String date);

    String because_INSPECTION_DONE(String date, String from);

    String because_OWNED_BY_UTILITY();

    String because_OWNED_BY_CUSTOMER();

    String because_OWNER_UNKNOWN();

    String because_COMMISSIONING();

    String because_WISHED_WORK();

    String because_NOT_SUSPENDED();

    String because_SUSPENDED();

    String because_ACCOUNT_CLOSED();

    String because_ASKED_ALREADY();

    String see_visit();

    String when_title();

    String when_hint();

    String slots_caption();

    String day();

    String part(DayPart part);

    String hours(LocalTime from, LocalTime to);

    String places_left(int count);

    String places_none();

    String slot_label(String day, String part, int count);

    String holiday();

    String make_up();

    String not_announced();

    String not_announced_help();

    String later_days();

    String earlier_days();

    String no_slots();

    String no_slots_help();

    String phone();

    String phone_short();

    String phone_hint();

    String phone_wrong();

    String note();

    String note_short();

    String note_hint();

    String note_long();

    String slot_missing();

    String slot_taken(String next);

    String slot_taken_none();

    String slot_not_offered();

    String next();

    String check_title();

    String check_what();

    String visit_time();

    String service();

    String costs();

    String change();

    String book_do(String day, String part);

    String at(String day, String part, LocalTime from, LocalTime to);

    String said_booked(String when);

    String said_moved(String when);

    String desc_meter(String place);

    String desc_fault(String place);

    String desc_hose(String type);

    String desc_charge(String charge);

    String desc_note(String note);

    String visit_title();

    String visit_booked();

    String visit_booked_text();

    String visit_moved();

    String visit_cancelled();

    String state(BookingState state);

    String order_number();

    String branch();

    String until(String moment);

    String at_home(String phone);

    String save_calendar();

    String reschedule();

    String cancel();

    String book_again();

    String to_request();

    String too_late(String hotline);

    String files_title();

    String files_photo();

    String files_papers();

    String files_field();

    String files_send();

    String files_sent();

    String files_missing();

    String files_none();

    String file(int number);

    String reschedule_title();

    String reschedule_now(String when);

    String reschedule_missed(String when);

    String reschedule_do();

    String cancel_title();

    String cancel_text();

    String cancel_why();

    String cancel_do();

    String cancel_keep();

    String cancel_said();

    String calendar_summary(String service, String brand);

    String calendar_text(String number, String hotline);

    String desk();

    String desk_what();

    String desk_capacity();

    String desk_none();

    String desk_none_help();

    String desk_slots();

    String desk_visits();

    String desk_no_visits();

    String desk_no_visits_help();

    String desk_branch();

    String desk_day();

    String desk_show();

    String desk_before();

    String desk_after();

    String skill(ServiceSkill skill);

    String col_skill();

    String col_part();

    String col_places();

    String col_set();

    String col_order();

    String col_service();

    String col_customer();

    String col_place();

    String col_state();

    String places_of(int taken, int capacity);

    String places_fixed();

    String places_set();

    String places_wrong(int most);

    String no_show();

    String no_show_note();

    String move();

    String move_title(String number);

    String move_note();

    String capacity_title();

    String capacity_what();

    String capacity_save();

    String capacity_saved();

    String capacity_day(CapacityDay day);

    String capacity_field(String day, String part);
}
