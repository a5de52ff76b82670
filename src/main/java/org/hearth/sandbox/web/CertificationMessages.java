package org.hearth.sandbox.web;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on the sandbox's certification. */
@MessageBundle("certification")
public interface CertificationMessages {

    String title();

    String lead();

    String how();

    String how_text();

    String code_label();

    String code_hint();

    String code_open();

    String code_wrong();

    String script();

    String result_title();

    String certified(String day);

    String certified_text();

    String incomplete();

    String incomplete_text(long missing, long failed);

    String regressed_text();

    String count(long passed, long required);

    String passed();

    String failed();

    String missing();

    String optional();

    String missing_call();

    String wrong_call();

    String evidence();

    String group_inquiry();

    String group_payment();

    String group_faults();

    String group_lookup();

    String group_reversal();

    String group_reconciliation();

    String group_mandate();

    String group_debit();

    String group_events();

    String group_points();

    String staff_title();

    String staff_what();

    String staff_none();

    String staff_none_help();

    String staff_partner();

    String staff_numbers();

    String staff_passed();

    String staff_failed();

    String staff_certified();

    String staff_not_yet();

    String staff_result();

    String staff_clients();

    String staff_client();

    String staff_state();

    String staff_active();

    String staff_revoked();

    String staff_clients_what();

    String sandbox_title();

    String sandbox_lead();

    String sandbox_shut();

    String sandbox_start();

    String sandbox_start_text();

    String sandbox_start_demo();

    String sandbox_accounts();

    String sandbox_accounts_text();

    String sandbox_digits();

    String sandbox_behaviour();

    String sandbox_clock();

    String sandbox_clock_text();

    String sandbox_reset_text();

    String grant_code();

    String grant_hint();

    String grant_button();

    String grant_scopes();

    String grant_scopes_hint();

    String grant_scope_missing();

    String grant_unknown();

    String grant_done();

    String grant_client();

    String grant_secret();

    String grant_once();
}
