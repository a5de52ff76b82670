package org.hearth.portal.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.payment.gateway.PaymentMethod;

/** Words of the pages of paying. */
@MessageBundle("pay")
public interface PayMessages {

    String title();

    String home();

    String steps();

    String step_account();

    String step_amount();

    String step_result();

    String yuan_of(String yuan);

    String method(PaymentMethod method);

    String own();

    String other_account();

    String account();

    String account_hint();

    String account_wrong();

    String proof();

    String proof_hint();

    String proof_why();

    String proof_wrong();

    String proof_no_match();

    String proof_too_many(long minutes);

    String proof_late();

    String proof_late_help();

    String next();

    String number_unknown();

    String number_unknown_help();

    String other_account_back();

    String whom();

    String holder();

    String address();

    String owed();

    String due_by(String day);

    String overdue_since(String day);

    String nothing_owed();

    String credit_now(String yuan);

    String bill_of(String from, String to);

    String gas();

    String garbage_fee();

    String late_fee();

    String rest_of_bill();

    String how_much();

    String pay_all(String yuan);

    String pay_all_bills(int count);

    String pay_other();

    String pay_other_any();

    String pay_other_more();

    String pay_other_part();

    String prepay();

    String prepay_hint();

    String amount();

    String amount_label();

    String amount_hint();

    String amount_wrong();

    String amount_too_much(String yuan);

    String amount_too_little(String yuan);

    String amount_not_part(String yuan);

    String amount_not_more(String yuan);

    String amount_changed();

    String how();

    String method_label();

    String method_card_note();

    String method_missing();

    String pay_now(String yuan);

    String pay_go();

    String pay_once();

    String order_description(String brand);

    String card_meter();

    String card_meter_help();

    String account_closed();

    String account_closed_help(String hotline);

    String nothing_to_pay();

    String nothing_to_pay_help();

    String no_gateway();

    String no_gateway_help();

    String to_points();

    String cashier_title();

    String cashier_text(PaymentMethod method);

    String cashier_go(PaymentMethod method);

    String cashier_back();

    String result_title();

    String waiting();

    String waiting_text(PaymentMethod method);

    String waiting_safe();

    String go_on_paying();

    String taken();

    String taken_text(PaymentMethod method, String yuan);

    String taken_safe();

    String promise(String time);

    String promise_broken();

    String minutes(long passed, long promised);

    String look_again();

    String payment_number();

    String taken_at();

    String done_all();

    String done_part();

    String done_returned();

    String receipt_number();

    String time();

    String balance();

    String still_owed();

    String paid_twice();

    String paid_twice_help();

    String receipt_open();

    String link_lasts();

    String failed();

    String failed_funds();

    String failed_limit();

    String failed_declined();

    String failed_gateway(PaymentMethod method);

    String failed_expired();

    String failed_abandoned();

    String kept();

    String kept_text(String yuan);

    String kept_until(String day);

    String again();

    String cash_instead();

    String line_gas(String month);

    String line_garbage(String month);

    String line_part(String month);

    String line_late(String month);

    String line_credit();

    String total();

    String receipt();

    String receipt_back();

    String receipt_paid();

    String collector();

    String receipt_note();

    String receipt_print();

    String code_title();

    String code_text(PaymentMethod method);

    String code_label(PaymentMethod method);

    String code_wait();
}
