package org.hearth.partner.web;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages for partners' developers. */
@MessageBundle("developers")
public interface DeveloperMessages {

    String title();

    String lead();

    String contract_title();

    String contract_link();

    String contract_lead();

    String contract_file();

    String file();

    String errors();

    String errors_link();

    String general();

    String signing_title();

    String signing_link();

    String signing_lead();

    String sign_ready();

    String sign_ready_text();

    String sign_key();

    String sign_key_text();

    String sign_token();

    String sign_token_text();

    String sign_request();

    String sign_request_text();

    String sign_rotate();

    String sign_rotate_text();

    String sign_hook();

    String sign_hook_text();

    String sign_hook_secret();

    String sign_hook_secret_text();

    String sign_none();

    String sign_none_text();

    String contents();

    String calls();

    String objects();

    String scope();

    String parameters();

    String fields();

    String field();

    String meaning();

    String required();

    String body();

    String answers();

    String example();

    String first_payment();

    String step_client();

    String step_client_text();

    String step_client_demo();

    String step_token();

    String step_token_text();

    String step_inquire();

    String step_inquire_text();

    String step_collect();

    String step_collect_text();

    String step_again();

    String step_again_text();

    String step_certify();

    String step_certify_text();

    String rules();

    String rule_errors();

    String rule_errors_text();

    String rule_taken();

    String rule_taken_text();

    String rule_quote();

    String rule_quote_text();

    String rule_date();

    String rule_date_text();

    String rule_limits();

    String rule_limits_text();

    String sandbox_link();

    String changes_title();

    String changes_link();

    String changes_lead();

    String changes_first();

    String changes_added();

    String changes_changed();

    String changed_token();

    String changed_collection();

    String changed_reversals();

    String changed_settlement();

    String changed_debit();

    String changed_kiosks();

    String changed_points();

    String changed_events();

    String changed_sandbox();

    String changed_values();

    String changed_problem();

    String rule_reversal();

    String rule_reversal_text();

    String rule_books();

    String rule_books_text();

    String rule_events();

    String rule_events_text();

    String rule_growth();

    String rule_growth_text();

    String machine();

    String machine_text();

    String machine_acceptor();

    String machine_cash_box();

    String machine_paper();

    String machine_note();

    String machine_card();

    String machine_accept();

    String public_api();

    String public_text();

    String public_more();

    String public_file();
}
