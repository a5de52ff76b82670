package org.hearth.portal.calldesk;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.account.AccountStatus;
import org.hearth.account.MatchedBy;

/** Words of the call desk. */
@MessageBundle("calldesk")
public interface CallDeskMessages {

    String desk();

    String desk_what();

    String search_label();

    String search_hint();

    String search_do();

    String hits(int count);

    String hits_more();

    String hits_masked();

    String too_wide();

    String too_wide_help();

    String none();

    String none_help();

    String number();

    String holder();

    String address();

    String street();

    String matched();

    String matched_by(MatchedBy by);

    String open(String number);

    String account_status(AccountStatus status);

    String line();

    String extension(String extension);

    String extension_label();

    String extension_hint();

    String extension_set();

    String extension_wrong();

    String no_call();

    String look_again();

    String call_from(String phone);

    String call_withheld();

    String call_answer();

    String call_title();

    String call_accounts();

    String call_none();

    String call_none_help();

    String customer();

    String masked();

    String kind();

    String state();

    String low_income();

    String phone();

    String meter();

    String meter_none();

    String meter_age();

    String meter_years(String years);

    String meter_installed(String day);

    String meter_over();

    String hose();

    String hose_until(String day);

    String hose_over();

    String hose_unknown();

    String orders();

    String orders_none();

    String order_since(String moment);

    String orders_all();

    String order_late();

    String money();

    String balance();

    String owed();

    String owed_nothing();

    String overdue();

    String bill();

    String due_on();

    String outstanding();

    String payments();

    String payments_none();

    String debit();

    String debit_none();

    String clear_title();

    String clear_logged();

    String reason_label();

    String reason_hint();

    String reason_wrong();

    String reason_do();

    String new_order();

    String new_alarm();
}
