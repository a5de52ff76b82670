package org.hearth.rating.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.rating.CallOutcome;
import org.hearth.rating.CallState;
import org.hearth.rating.OneAnswer;
import org.hearth.rating.SevenOne;
import org.hearth.rating.SurveyKind;
import org.hearth.workorder.WorkOrderType;

/** Words of star cards, ratings and their call-backs. */
@MessageBundle("rating")
public interface RatingMessages {

    String code_title();

    String code_text();

    String code_label();

    String code_hint();

    String code_do();

    String code_wrong();

    String code_no_card(String hotline);

    String rate_title();

    String visit_title();

    String visited_on();

    String type_label();

    String branch_label();

    String customer_label();

    String stars_label();

    String stars_missing();

    String stars_scale();

    String ones_label();

    String ones_hint();

    String words_label();

    String words_hint();

    String words_long();

    String call_me();

    String call_me_note();

    String rate_do();

    String rate_once(String day);

    String rated_title();

    String rated_text(String hotline);

    String rated_call();

    String rated_on();

    String rated_words();

    String rated_home();

    String card_title();

    String card_show();

    String card_ask();

    String card_scan(String site);

    String card_until(String day);

    String card_alt();

    String card_print();

    String card_back(String number);

    String desk();

    String desk_what();

    String desk_purpose();

    String surveys_purpose();

    String none();

    String none_help();

    String none_filter();

    String clear();

    String filter();

    String filter_do();

    String all_branches();

    String all_types();

    String month_label();

    String month_hint();

    String stars_head();

    String state_label();

    String order_label();

    String why_label();

    String why_stars();

    String why_unsafe();

    String why_call();

    String given_at();

    String words_head();

    String words_none();

    String rating_title(String number);

    String call_title();

    String call_why();

    String call_own();

    String contact_show();

    String contact_logged();

    String contact_reason();

    String contact_name();

    String contact_phone();

    String outcome_label();

    String outcome_missing();

    String call_words();

    String call_words_missing();

    String settle_do();

    String not_reached_do();

    String history_title();

    String history_opened();

    String type(WorkOrderType type);

    String one(SevenOne one);

    String answer(OneAnswer answer);

    String state(CallState state);

    String outcome(CallOutcome outcome);

    String star(int stars);

    String star_count(int stars);

    String survey_title();

    String survey_about(String type, String branch);

    String survey_half_year(String branch);

    String survey_terms(String day);

    /** Beside the terms, where an answer can be low about a request. */
    String survey_call();

    String why_survey();

    String handled_on();

    String survey_overall_missing();

    String survey_do();

    String survey_done_title();

    String survey_done();

    String survey_more(String hotline);

    String surveys();

    String year_title();

    String year_none();

    String year_kept();

    String year_missed();

    String year_of(String satisfied, String answers);

    String results_what();

    String question();

    String answers_head();

    String answers_split();

    String answer_yes();

    String answer_no();

    String answer_unsure();

    String share_title();

    String share_from(String percent, String day);

    String share_kind();

    String share_percent();

    String share_percent_hint();

    String share_percent_wrong();

    String share_day();

    String share_day_hint();

    String share_day_wrong();

    String share_day_past();

    String share_do();

    String kind(SurveyKind kind);

    String reply(OneAnswer reply);
}
