package org.hearth.emergency.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.emergency.AlarmGrade;
import org.hearth.emergency.AlarmKind;
import org.hearth.emergency.AlarmState;
import org.hearth.emergency.EmergencyService;

/** Words of the emergency desk and its wall. */
@MessageBundle("emergency")
public interface EmergencyMessages {

    String desk();

    String desk_what();

    String say_title();

    String say_1();

    String say_2();

    String say_3();

    String say_4();

    String say_5();

    String take();

    String phone();

    String phone_hint();

    String where();

    String where_hint();

    String district();

    String district_auto();

    String kind_label();

    String major();

    String major_hint();

    String caller();

    String words();

    String take_do();

    String phone_wrong();

    String where_wrong();

    String district_wrong();

    String running();

    String running_none();

    String running_none_help();

    String ended();

    String ended_none();

    String wall();

    String crews();

    String crews_what();

    String crews_none();

    String month_file();

    String kind(AlarmKind kind);

    String grade(AlarmGrade grade);

    String state(AlarmState state);

    String service(EmergencyService service);

    String received();

    String place();

    String crew();

    String no_crew();

    String to_leave();

    String seconds(long seconds);

    String in_time();

    String too_late();

    String stay_until();

    String recheck();

    String recheck_order(String number);

    String what_next();

    String send();

    String send_do();

    String crew_free();

    String crew_out();

    String crew_off();

    String own_branch();

    String left_do();

    String arrived_do();

    String safe_do();

    String restored_do();

    String end_do();

    String end_words();

    String end_words_hint();

    String early();

    String early_hint();

    String call_off();

    String call_off_why();

    String why_wrong();

    String raise_do();

    String linkage();

    String linkage_none();

    String linkage_service();

    String linkage_words();

    String linkage_do();

    String history();

    String call();

    String name();

    String branch();

    String on_duty();

    String off_duty();

    String set_on();

    String set_off();

    String crew_add();

    String crew_add_do();

    String name_wrong();

    String wall_none();

    String wall_waiting();

    String wall_out();

    String wall_stays();

    String wall_left(String time);

    String wall_sign_early();

    String wall_sign_near();

    String wall_sign_late();

    String wall_updated();

    String wall_stale();

    String number();

    String arrived();

    String made_safe();

    String restored();

    String left();

    String ended_at();

    String minutes(long minutes);

    String to_alarm();

    String called_by();

    String crew_sent();

    String other_crews();

    String stays_on();

    String early_missing();
}
