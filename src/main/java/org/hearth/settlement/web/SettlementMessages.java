package org.hearth.settlement.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.settlement.DayClose;
import org.hearth.settlement.DifferenceReason;
import org.hearth.settlement.DifferenceResolution;
import org.hearth.settlement.DifferenceState;
import org.hearth.settlement.EntryKind;
import org.hearth.settlement.Judgement;
import org.hearth.settlement.LateBooking;

/** Words of the desk where finance settles with the partners. */
@MessageBundle("settlement")
public interface SettlementMessages {

    String desk();

    String desk_what();

    String days_none();

    String days_none_help();

    String overdue_title(int count);

    String overdue_help();

    String overdue_count(int count);

    String date();

    String partner();

    String close_state();

    String state(DayClose state);

    String said_count();

    String said_total();

    String to_do();

    String to_do_none();

    String to_do_count(long count);

    String overdue();

    String books_title();

    String books_what();

    String theirs();

    String ours();

    String gap();

    String lines();

    String net();

    String no_file();

    String in_work_file();

    String payments();

    String reversals();

    String split_title();

    String split_what();

    String gas();

    String garbage();

    String late_fee();

    String credit();

    String suspense();

    String applied();

    String refunded();

    String city(String fee);

    String applied_help();

    String judged_title();

    String judgement(Judgement judgement);

    String matched();

    String mismatched();

    String partner_only();

    String utility_only();

    String elsewhere();

    String count();

    String total();

    String differences_title();

    String differences_none();

    String number();

    String account();

    String kind(EntryKind kind);

    String why();

    String reason(DifferenceReason reason);

    String booking(LateBooking booking);

    String task_state(DifferenceState state);

    String who();

    String open_difference();

    String export();

    String accept_late(long count);

    String accept_late_help();

    String close_title();

    String close_do();

    String close_wait();

    String close_open();

    String closed_by(String who, String at);

    String confirm_do();

    String confirm_other();

    String send_back();

    String confirmed_by(String who, String at);

    String history_title();

    String history_none();

    String action(String action);

    String difference_title();

    String take();

    String take_over();

    String booking_due();

    String taken_by(String who);

    String put_back();

    String resolve_title();

    String how();

    String how_missing();

    String resolution(DifferenceResolution resolution);

    String words();

    String words_hint();

    String words_missing();

    String words_long();

    String resolve_do();

    String resolved_by(String who, String at);
}
