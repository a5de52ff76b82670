package org.hearth.kiosk.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.kiosk.CashBoxLevel;
import org.hearth.kiosk.Condition;
import org.hearth.kiosk.PaperLevel;

/** The words of the staff's desk of kiosks, in {@code web/messages/kiosk.properties}. */
@MessageBundle("kiosk")
public interface KioskMessages {

    String title();

    String none();

    String none_help();

    String new_terminal();

    String terminal();

    String operator();

    String state();

    String heard();

    String missing();

    String in_box();

    String paper();

    String missing_count(long count);

    String on_the_way(long count);

    String nothing_missing();

    String different();

    String different_long();

    String state_blocked();

    String state_registered();

    String state_silent();

    String state_ok();

    String condition(Condition condition);

    String just_now();

    String minutes_ago(long count);

    String never_heard();

    String partner_label();

    String partner_hint();

    String partner_unknown();

    String terminal_label();

    String terminal_hint();

    String terminal_known();

    String point_label();

    String point_hint();

    String code_wrong();

    String register();

    String code_title();

    String code_text(String terminal);

    String code_once();

    String code_where();

    String code_new();

    String about();

    String point();

    String activated();

    String not_activated();

    String blocked_since();

    String report();

    String condition_label();

    String cash_said();

    String queued();

    String software();

    String count();

    String last_arrived();

    String last_given();

    String no_gaps();

    String gaps();

    String gap_found();

    String gap_open();

    String gap_filled();

    String cash();

    String collections();

    String collections_of(String terminal);

    String block();

    String block_text();

    String block_reason();

    String block_do();

    String unblock();

    String unblock_reason();

    String unblock_do();

    String block_history();

    String block_from();

    String block_why();

    String block_to();

    String reason_wrong();

    String box_taken();

    String box_taken_text();

    String box_taken_do();

    String collection_number();

    String collection_number_hint();

    String opened_at();

    String opened_at_hint();

    String opened_at_wrong();

    String no_collections();

    String no_collections_help();

    String posted();

    String counted();

    String difference();

    String collection_open();

    String collection_agreed();

    String collection_different();

    String collection_resolved();

    String collection(String number);

    String cash_payments();

    String of_which_reversed();

    String reversed_note();

    String too_much();

    String too_little();

    String resolution();

    String denomination();

    String pieces();

    String pieces_of(String yuan);

    String pieces_wrong();

    String pieces_missing();

    String count_title();

    String count_text();

    String count_do();

    String resolve_title();

    String resolve_text();

    String resolve_reason();

    String resolve_do();

    String no_script();

    String bar_label();

    String box_level(CashBoxLevel level);

    String paper_level(PaperLevel level);

    String gap_explained();

    String gap_explain();

    String gap_explain_text();

    String gap_which();

    String gap_range(long from, long to);

    String gap_reason();

    String gap_explain_do();

    String resolve_second_person();

    String resolutions();

    String resolved_when();

    String resolved_of();

    String desk_what();
}
