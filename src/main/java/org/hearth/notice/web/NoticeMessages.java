package org.hearth.notice.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.notice.ArticleKind;
import org.hearth.notice.InterruptionChange;
import org.hearth.notice.InterruptionStage;
import org.hearth.notice.InterruptionStep;
import org.hearth.notice.RoundState;

/** Words of interruptions and articles, {@code web/messages/notice.properties}. */
@MessageBundle("notice")
public interface NoticeMessages {

    String title();

    String lead();

    String words();

    String check_link();

    String off_now();

    String coming();

    String off_none();

    String off_none_help(String hotline);

    String coming_none();

    String past();

    String past_link();

    String current_link();

    String past_none();

    String past_none_help();

    String districts();

    String all_districts();

    String more_districts();

    /**
     * @param off interruptions that run
     * @param coming interruptions that will begin
     */
    String in_district(String place, long off, long coming);

    String map_what();

    String follow();

    String follow_calendar();

    String follow_feed();

    String follow_what(String where);

    String follow_district();

    String stage(InterruptionStage stage);

    String urgent();

    String begins();

    String ends();

    String restored_at();

    String where();

    String why();

    String urgent_why();

    String one_title();

    String do_title();

    String do_1();

    String do_2();

    String do_3();

    String do_4(String hotline);

    String late();

    String published_at();

    String changes_title();

    String version_of(int number, String at);

    String change(InterruptionChange change);

    String changed_what(String what);

    String first_version();

    String span(String from, String to);

    String check_title();

    String check_lead();

    String check_by_account();

    String check_by_place();

    String check_account();

    String check_account_hint();

    String check_account_wrong();

    String check_account_unknown();

    String check_district();

    String check_choose();

    String check_district_missing();

    String check_street();

    String check_street_hint();

    String check_community();

    String check_do();

    String check_none();

    String check_none_help(String hotline);

    String check_yes();

    String check_maybe();

    String band_off();

    String band_coming();

    String band_more();

    String home_title();

    String home_all();

    String home_none();

    String foot_notices();

    String foot_announcements();

    String foot_letter();

    String feed_title(String brand);

    String feed_entry(String where);

    String feed_text(String stage, String from, String to, String work);

    String calendar_text(String work, String hotline);

    String desk();

    String desk_what();

    String list_label();

    String list_current();

    String list_drafts();

    String list_past();

    String desk_none();

    String desk_none_help();

    String new_title();

    String edit_title();

    String state();

    String version();

    String published_change();

    String time_hint();

    String time_wrong();

    String end_before_begin();

    String areas();

    String areas_hint();

    String area_district();

    String area_street();

    String area_community();

    String areas_missing();

    String district_missing();

    String street_missing();

    String accounts(int count);

    String accounts_none();

    String accounts_all(int count);

    String accounts_most(int count);

    String work_zh();

    String work_en();

    String work_hint();

    String urgent_label();

    String urgent_note();

    String urgent_zh();

    String urgent_en();

    String length_wrong(int least, int most);

    String too_soon(String earliest);

    String look();

    String save_draft();

    String save_change();

    String publish();

    String edit();

    String discard();

    String restore();

    String restore_what();

    String withdraw();

    String withdraw_what();

    String told_title();

    String told_none();

    String told_step(InterruptionStep step);

    String told_count();

    String told_state(RoundState state);

    String told_begun();

    String what();

    String history_title();

    String action(String action);

    String public_page();

    String articles_desk();

    String articles_desk_what();

    String article_kind(ArticleKind kind);

    String article_kind_label();

    String article_kind_missing();

    String article_new();

    String article_none();

    String article_none_help();

    String article_slug();

    String article_slug_hint();

    String article_slug_wrong();

    String article_slug_taken();

    String article_title_zh();

    String article_title_en();

    String article_text_zh();

    String article_text_en();

    String article_hint();

    String article_both(int most);

    String article_save();

    String article_next();

    String article_look();

    String article_looks();

    String article_chinese();

    String article_english();

    String article_publish();

    String article_publish_title();

    String article_at();

    String article_at_hint();

    String article_state_draft();

    String article_state_waiting();

    String article_state_published();

    String article_state_withdrawn();

    String article_take_back();

    String article_withdraw();

    String article_withdraw_what();

    String article_versions();

    String article_version(int number);

    String article_since(String day);

    String article_published(String day);

    String article_updated(String day);

    String article_old(int number);

    String article_old_link();

    String article_back_safety();

    String article_back_announcements();

    String announcements_title();

    String announcements_lead();

    String announcements_words();

    String announcements_none();

    String announcements_none_help();

    String safety_articles();
}
