package org.hearth.portal.me;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.account.AccountClass;
import org.hearth.account.MeterType;
import org.hearth.billing.BillFlag;
import org.hearth.billing.ReadingSource;
import org.hearth.billing.Season;
import org.hearth.payment.Channel;
import org.hearth.payment.Tender;

/** Words of a resident's own pages, {@code web/messages/me.properties}. */
@MessageBundle("me")
public interface MeMessages {

    @Message
    String title();

    @Message
    String account();

    @Message
    String switch_account();

    @Message
    String owes(String yuan);

    @Message
    String ahead(String yuan);

    @Message
    String owes_nothing();

    @Message
    String add_account();

    @Message
    String no_account_title();

    @Message
    String no_account_text();

    @Message
    String owe_title();

    @Message
    String overdue_days(long days);

    @Message
    String bill_of_month(String month);

    @Message
    String pair(String one, String other);

    @Message
    String stop();

    @Message
    String span(String first, String last);

    @Message
    String days_left(long days);

    @Message
    String was_due();

    @Message
    String pay_by_before();

    @Message
    String pay_by_after();

    @Message
    String several_bills(int bills);

    @Message
    String oldest_due();

    @Message
    String oldest_was_due();

    @Message
    String late_fee_so_far(String yuan);

    @Message
    String pay_amount(String yuan);

    @Message
    String others_owe(String name, String yuan);

    @Message
    String others_see();

    @Message
    String why_this();

    @Message
    String which_bills();

    @Message
    String card_title();

    @Message
    String card_text();

    @Message
    String card_points();

    @Message
    String nothing_title();

    @Message
    String nothing_tag();

    @Message
    String nothing_text();

    @Message
    String credit_title();

    @Message
    String credit_text();

    @Message
    String see_bills();

    @Message
    String use_title();

    @Message
    String use_two_monthly();

    @Message
    String use_monthly();

    @Message
    String use_none();

    @Message
    String use_none_card();

    @Message
    String use_year(
            int year,
            int bills,
            String m3,
            boolean compared,
            int trend,
            String difference,
            String percent);

    @Message
    String use_is();

    @Message
    String use_last();

    @Message
    String use_was();

    @Message
    String use_difference();

    @Message
    String use_picture();

    @Message
    String axis(long m3);

    @Message
    String use_table();

    @Message
    String use_table_name();

    @Message
    String use_caption();

    @Message
    String bill();

    @Message
    String year(int year);

    @Message
    String payments_title();

    @Message
    String payments_none();

    @Message
    String paid_twice();

    @Message
    String paid_twice_text(String yuan);

    @Message
    String payment_reversed();

    @Message
    String payment_suspense();

    @Message
    String reversed_text();

    @Message
    String refunded();

    @Message
    String receipt_void();

    @Message
    String reversed_lines();

    @Message
    String reversed_at();

    @Message
    String suspense_text();

    @Message
    String meter_title();

    @Message
    String meter_age(String years);

    @Message
    String meter_of_ten();

    @Message
    String meter_fine();

    @Message
    String meter_soon();

    @Message
    String meter_over();

    @Message
    String meter_dates(String from, String until);

    @Message
    String meter_free();

    @Message
    String meter_book();

    @Message
    String hose_book();

    @Message
    String hose_over();

    @Message
    String hose_dates(String from, String until);

    @Message
    String readings_title();

    @Message
    String reading_date();

    @Message
    String reading_m3();

    @Message
    String account_title();

    @Message
    String holder();

    @Message
    String address();

    @Message
    String kind();

    @Message
    String meter_kind();

    @Message
    String low_income();

    @Message
    String safety_link();

    @Message
    String manage_accounts();

    @Message
    String bills_title();

    @Message
    String filter();

    @Message
    String filter_all();

    @Message
    String filter_unpaid();

    @Message
    String csv();

    @Message
    String bills_none();

    @Message
    String bills_none_text();

    @Message
    String bills_none_unpaid();

    @Message
    String bills_show_all();

    @Message
    String paid_so_far(String yuan);

    @Message
    String due_on(String day);

    @Message
    String bill_title(String month);

    @Message
    String oldest_first(int bills);

    @Message
    String print_hint();

    @Message
    String why_title();

    @Message
    String paid_and_help();

    @Message
    String readings_differ(String m3);

    @Message
    String used(String m3);

    @Message
    String days(int days);

    @Message
    String days_two_seasons();

    @Message
    String days_new_prices();

    @Message
    String days_in_season(Season season);

    @Message
    String days_span(String first, String last, String perDay);

    @Message
    String days_apart();

    @Message
    String days_picture();

    @Message
    String days_unused();

    @Message
    String stretch(String name, String first, String last, int days);

    @Message
    String season(Season season);

    @Message
    String tier(int tier);

    @Message
    String tier_within(int year, int tier);

    @Message
    String tier_crossed(int year, int tier);

    @Message
    String tier_new_year(int year, int tier);

    @Message
    String tier_sum(int year, String before, String used);

    @Message
    String tier_from_zero(int year, String used);

    @Message
    String tier_picture();

    @Message
    String tier_before(int year);

    @Message
    String tier_part(int tier);

    @Message
    String tier_left(int tier);

    @Message
    String no_gas_title();

    @Message
    String no_gas_text();

    @Message
    String one_price_title();

    @Message
    String one_price_text();

    @Message
    String low_income_price();

    @Message
    String lines_title();

    @Message
    String lines_caption();

    @Message
    String line_item();

    @Message
    String line_how();

    @Message
    String line_name(String name, String season);

    @Message
    String times(String quantity, String price);

    @Message
    String line_amount();

    @Message
    String line_gas();

    @Message
    String line_garbage();

    @Message
    String line_garbage_note();

    @Message
    String garbage_low_income();

    @Message
    String garbage_unused();

    @Message
    String garbage_waived();

    @Message
    String months(String months);

    @Message
    String line_late_fee();

    @Message
    String late_fee_note(long fen, boolean growing, long days);

    @Message
    String line_total();

    @Message
    String late_fee_rule(String day, String percent, boolean garbage);

    @Message
    String compared(int trend, String yuan);

    @Message
    String compared_none_title();

    @Message
    String compared_none();

    @Message
    String used_change(int trend, String m3, String percent, int dayTrend, int days);

    @Message
    String per_m3(String then, String now);

    @Message
    String paid_title();

    @Message
    String paid();

    @Message
    String outstanding();

    @Message
    String paid_nothing_yet();

    @Message
    String from_credit();

    @Message
    String receipt_number();

    @Message
    String wrong_title();

    @Message
    String wrong_text();

    @Message
    String wrong_answer();

    @Message
    String wrong_ask();

    @Message
    String line_ask();

    @Message
    String estimated_title();

    @Message
    String estimated_text();

    @Message
    String flag_title(BillFlag flag);

    @Message
    String flag_text(BillFlag flag);

    @Message
    String receipt_title();

    @Message
    String of_it_late_fee(String yuan);

    @Message
    String to_credit();

    @Message
    String paid_at();

    @Message
    String paid_where();

    @Message
    String transaction_number();

    @Message
    String receipt_foot(String brand);

    @Message
    String csv_account();

    @Message
    String csv_month();

    @Message
    String csv_from();

    @Message
    String csv_to();

    @Message
    String csv_days();

    @Message
    String csv_opening();

    @Message
    String csv_opening_source();

    @Message
    String csv_closing();

    @Message
    String csv_closing_source();

    @Message
    String csv_m3();

    @Message
    String csv_gas();

    @Message
    String csv_garbage();

    @Message
    String csv_late_fee();

    @Message
    String csv_total();

    @Message
    String csv_paid();

    @Message
    String csv_outstanding();

    @Message
    String csv_issued();

    @Message
    String csv_due();

    @Message
    String csv_status();

    @Message
    String source(ReadingSource source);

    @Message
    String source_explained(ReadingSource source);

    @Message
    String mark(BillMark mark);

    @Message
    String channel(Channel channel);

    @Message
    String tender(Tender tender);

    @Message
    String account_class(AccountClass accountClass);

    @Message
    String meter_type(MeterType meterType);
}
