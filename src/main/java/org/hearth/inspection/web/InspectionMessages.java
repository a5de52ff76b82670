package org.hearth.inspection.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.inspection.CheckResult;
import org.hearth.inspection.HazardGrade;
import org.hearth.inspection.HazardState;
import org.hearth.inspection.InspectionScope;
import org.hearth.inspection.Presence;
import org.hearth.inspection.ReplacedPart;

/** Words of inspections and replacements, {@code web/messages/inspection.properties}. */
@MessageBundle("inspection")
public interface InspectionMessages {
    @Message
    String result(CheckResult result);

    @Message
    String grade(HazardGrade grade);

    @Message
    String state(HazardState state);

    @Message
    String state_mine(HazardState state);

    @Message
    String overdue();

    @Message
    String scope(InspectionScope scope);

    @Message
    String presence(Presence presence);

    @Message
    String part(ReplacedPart part);

    @Message
    String back_order();

    @Message
    String form_title();

    @Message
    String recheck_title();

    @Message
    String form_what();

    @Message
    String not_open();

    @Message
    String hazard_grade();

    @Message
    String hazard_mend();

    @Message
    String hazard_by();

    @Message
    String cut_off_hint();

    @Message
    String open_hazards();

    @Message
    String again_mended();

    @Message
    String again_still();

    @Message
    String again_by();

    @Message
    String mend_by_day(String day);

    @Message
    String photos();

    @Message
    String note();

    @Message
    String presence_title();

    @Message
    String signature();

    @Message
    String signature_hint();

    @Message
    String save();

    @Message
    String error_result(String item);

    @Message
    String error_grade(String item);

    @Message
    String error_mend(String item);

    @Message
    String error_by(String item);

    @Message
    String error_again(String item);

    @Message
    String error_presence();

    @Message
    String error_signature();

    @Message
    String error_note();

    @Message
    String said_clean();

    @Message
    String said_hazards(int count);

    @Message
    String said_recheck(int mended, int still);

    @Message
    String said_line(String item, String mend, String day);

    @Message
    String said_meter(String day, String last, String next);

    @Message
    String said_hose(String day, String until);

    @Message
    String note_serial(String recorded, String found);

    @Message
    String result_title();

    @Message
    String result_found();

    @Message
    String result_hazards();

    @Message
    String result_clean();

    @Message
    String result_recorded();

    @Message
    String result_at();

    @Message
    String result_by();

    @Message
    String result_number();

    @Message
    String result_signed();

    @Message
    String signed_drawn();

    @Message
    String signed_typed(String name);

    @Message
    String print_hint();

    @Message
    String photo(int number);

    @Message
    String item();

    @Message
    String conclusion();

    @Message
    String account();

    @Message
    String safety();

    @Message
    String safety_what();

    @Message
    String my_home();

    @Message
    String last_on(String day, String next);

    @Message
    String last_none();

    @Message
    String last_none_text();

    @Message
    String open_title();

    @Message
    String open_none();

    @Message
    String closed_title();

    @Message
    String inspections_title();

    @Message
    String hazards_count(int count);

    @Message
    String mended();

    @Message
    String mended_hint();

    @Message
    String recheck_on_way();

    @Message
    String cut_off_mine();

    @Message
    String replaced_title();

    @Message
    String replaced_meter(String old, String last, String next, String first);

    @Message
    String replaced_hose(String until);

    @Message
    String meter_title();

    @Message
    String hose_title();

    @Message
    String done_on();

    @Message
    String old_serial();

    @Message
    String old_serial_hint(String serial);

    @Message
    String final_m3();

    @Message
    String new_serial();

    @Message
    String first_m3();

    @Message
    String hose_until();

    @Message
    String hose_until_meter_hint();

    @Message
    String differs();

    @Message
    String replace_save();

    @Message
    String no_meter();

    @Message
    String error_day();

    @Message
    String error_serial();

    @Message
    String error_serial_same();

    @Message
    String error_serial_differs();

    @Message
    String error_m3();

    @Message
    String error_until();

    @Message
    String hazards();

    @Message
    String hazards_what();

    @Message
    String hazards_alert(int count);

    @Message
    String filter_all();

    @Message
    String filter_grave();

    @Message
    String filter_overdue();

    @Message
    String filter_branch();

    @Message
    String filter();

    @Message
    String filter_which();

    @Message
    String hazards_none();

    @Message
    String hazards_none_text();

    @Message
    String column_due();

    @Message
    String column_grade();

    @Message
    String column_item();

    @Message
    String column_where();

    @Message
    String column_state();

    @Message
    String hazard_title();

    @Message
    String history();

    @Message
    String step_line(String state, String day);

    @Message
    String tell_title();

    @Message
    String tell_words();

    @Message
    String tell_hint();

    @Message
    String tell_do();

    @Message
    String tell_error();

    @Message
    String see_result();

    @Message
    String see_recheck();

    @Message
    String closed_now();

    @Message
    String result_ok();

    @Message
    String result_hazard();

    @Message
    String result_none();

    @Message
    String grade_minor();

    @Message
    String grade_major();

    @Message
    String grade_cut_off();

    @Message
    String step(HazardState state);

    @Message
    String signed_named();
}
