package org.hearth.application.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.application.ApplicationKind;
import org.hearth.application.CardReason;
import org.hearth.application.PaperKind;
import org.hearth.application.PaperState;
import org.hearth.application.StepName;
import org.hearth.application.StepState;

/** Words of applications, {@code web/messages/application.properties}. */
@MessageBundle("application")
public interface ApplicationMessages {
    @Message
    String kind(ApplicationKind kind);

    @Message
    String apply_title(ApplicationKind kind);

    @Message
    String to_services();

    @Message
    String account();

    @Message
    String account_none();

    @Message
    String account_none_text();

    @Message
    String account_add();

    @Message
    String account_missing();

    @Message
    String not_possible(ApplicationKind kind);

    @Message
    String premises();

    @Message
    String premises_home();

    @Message
    String premises_business();

    @Message
    String households();

    @Message
    String households_hint();

    @Message
    String households_wrong(int most);

    @Message
    String district();

    @Message
    String street();

    @Message
    String detail();

    @Message
    String place_missing();

    @Message
    String name();

    @Message
    String name_missing();

    @Message
    String phone();

    @Message
    String phone_wrong();

    @Message
    String works_relocation();

    @Message
    String works_removal();

    @Message
    String works_missing();

    @Message
    String owner();

    @Message
    String owner_yes();

    @Message
    String owner_no();

    @Message
    String owner_no_note();

    @Message
    String choose_one();

    @Message
    String from();

    @Message
    String from_wrong();

    @Message
    String holder_title();

    @Message
    String holder_kind();

    @Message
    String holder_person();

    @Message
    String holder_company();

    @Message
    String holder_name();

    @Message
    String holder_phone();

    @Message
    String keep_followers();

    @Message
    String keep_followers_note();

    @Message
    String card_reason();

    @Message
    String card(CardReason reason);

    @Message
    String papers_title();

    @Message
    String papers_how();

    @Message
    String paper(PaperKind paper);

    @Message
    String paper_state(PaperState state);

    @Message
    String brings();

    @Message
    String brings_note();

    @Message
    String apply_do();

    @Message
    String to_request();

    @Message
    String page_title();

    @Message
    String said_sent();

    @Message
    String said_papers();

    @Message
    String missing(long count);

    @Message
    String missing_text();

    @Message
    String missing_bring();

    @Message
    String checking();

    @Message
    String checking_text();

    @Message
    String complete();

    @Message
    String refused(String reason);

    @Message
    String send_papers();

    @Message
    String send_none();

    @Message
    String steps_title();

    @Message
    String step(StepName step);

    @Message
    String step_state(StepState state);

    @Message
    String by(String moment);

    @Message
    String by_unknown();

    @Message
    String paused(String reason);

    @Message
    String done_at(String moment);

    @Message
    String kept();

    @Message
    String late();

    @Message
    String step_done_said(StepName step);

    @Message
    String effective_transfer();

    @Message
    String desk();

    @Message
    String desk_what();

    @Message
    String desk_waiting();

    @Message
    String desk_none();

    @Message
    String desk_none_text();

    @Message
    String desk_number();

    @Message
    String desk_find();

    @Message
    String desk_not_found();

    @Message
    String accept();

    @Message
    String refuse();

    @Message
    String refuse_why();

    @Message
    String refuse_missing();

    @Message
    String file(int number);

    @Message
    String no_files();

    @Message
    String arrive();

    @Message
    String arrive_visit();

    @Message
    String step_do(StepName step);

    @Message
    String counter_until(String moment);

    @Message
    String no_checklist();

    @Message
    String no_checklist_text();

    @Message
    String open_checklist();

    @Message
    String holder_save();

    @Message
    String holder_unknown();

    @Message
    String holder_is(String name, String phone);

    @Message
    String followers_stay();

    @Message
    String followers_go();

    @Message
    String works_label();

    @Message
    String customer();

    @Message
    String branch();

    @Message
    String state_closed();

    @Message
    String order_page();

    @Message
    String premises_homes(int count);

    @Message
    String from_day(String day);

    @Message
    String to_application();
}
