package org.hearth.complaint.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.billing.LineKind;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.complaint.ComplaintKind;
import org.hearth.complaint.ComplaintStage;
import org.hearth.complaint.Recourse;
import org.hearth.complaint.Severity;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.WorkOrderType;

/** Words about complaints, questions and praise, to customers and at the desk. */
@MessageBundle("complaint")
public interface ComplaintMessages {

    String desk();

    String desk_what();

    String kinds();

    String kind(ComplaintKind kind);

    String yours(ComplaintKind kind);

    String new_title(ComplaintKind kind);

    String new_lead(ComplaintKind kind);

    String category_label();

    String choose();

    String category(ComplaintCategory category);

    String category_leak();

    String category_missing();

    String text_label(ComplaintKind kind);

    String text_hint(ComplaintKind kind);

    String text_wrong();

    String photos_label();

    String leak_chosen();

    String leak_typed();

    String safe();

    String alarm_title();

    String alarm_do();

    String alarm_call(String phone);

    String about();

    String about_bill(String month);

    String about_a_bill();

    String about_bill_line(int line);

    String account();

    String line_kind(LineKind kind);

    String line_tier(int tier);

    String order_type(WorkOrderType type);

    String order_number();

    String which_account();

    String no_account();

    String no_account_note();

    String account_label();

    String account_hint();

    String account_wrong();

    String district_label();

    String district_missing();

    String street_label();

    String street_hint();

    String street_wrong();

    String name_label();

    String name_known(String name);

    String name_wrong();

    String phone_label();

    String phone_hint();

    String phone_known(String phone);

    String phone_wrong();

    String send(ComplaintKind kind);

    String send_what(ComplaintKind kind);

    String taken();

    String taken_link();

    String came();

    String contact();

    String words_yours();

    String photo();

    String answer_title();

    String not_solved();

    String not_solved_what();

    String not_solved_label();

    String not_solved_do();

    String not_solved_wrong();

    String ladder_title();

    String ladder_broken();

    String ladder_escalated();

    String ladder_what();

    String recourse(Recourse body);

    String recourse_what(Recourse body);

    String history();

    String ask_by_phone();

    String state(OrderState state);

    String step(OrderStep step);

    String paused();

    String broken();

    String broken_was(String day);

    String promise_by();

    String promise_by_after();

    String promise_rule(ComplaintKind kind, Severity severity);

    String promise_unknown();

    String promise_kept();

    String promise_none();

    String templates();

    String stage_label();

    String stage_to_answer();

    String stage_answered();

    String stage(ComplaintStage stage);

    String kind_label();

    String all();

    String severity_label();

    String severity_ordinary();

    String severity_major();

    String show();

    String number_unknown(String number);

    String none();

    String none_filtered();

    String none_all();

    String none_help();

    String answered_at();

    String due();

    String place();

    String summary();

    String joined_mark();

    String due_none();

    String late(String day);

    String due_on(String day);

    String escalated();

    String photos_logged();

    String account_unproven();

    String answer_language();

    String branch();

    String in_clear();

    String in_clear_reason();

    String in_clear_hint();

    String in_clear_do();

    String in_clear_logged();

    String reason_wrong();

    String clock();

    String clock_from();

    String clock_to();

    String clock_promise();

    String clock_floor();

    String clock_agreed();

    String clock_end(String day);

    String clock_running();

    String clock_kept();

    String clock_broken();

    String answer_do();

    String template_begin();

    String answer_with();

    String answer_chinese();

    String answer_english();

    String answer_hint(String gaps);

    String answer_same_chinese();

    String answer_send();

    String answer_preview();

    String answer_wrong();

    String gap_unknown(String gaps);

    String blank_left(String blanks);

    String preview_for(String name, String number);

    String work();

    String sort_do();

    String to_major();

    String to_ordinary();

    String severity_hint();

    String hand_to();

    String hand_note();

    String hand_do();

    String joined();

    String joined_what();

    String part_do();

    String near();

    String near_what(String street);

    String join_do();

    String reopen();

    String reopen_label();

    String reopen_hint();

    String reopen_do();

    String note_inside(String note);

    String actor(String kind);

    String template();

    String template_new();

    String templates_none();

    String templates_none_help();

    String template_title();

    String template_title_hint();

    String template_title_wrong();

    String template_languages();

    String template_version();

    String version_of(int version, String at);

    String every_category();

    String template_save();

    String template_retire();

    String template_retired();

    String template_retired_mark();

    String template_versions();

    String to_complaint();
}
