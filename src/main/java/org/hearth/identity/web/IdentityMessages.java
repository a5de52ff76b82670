package org.hearth.identity.web;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of sign-in, of a login's own pages, and of the staff's first desks. */
@MessageBundle("identity")
public interface IdentityMessages {

    String sign_in_title();

    String sign_out();

    String me_title();

    String phone_label();

    String phone_hint();

    String phone_send();

    String phone_wrong();

    String phone_new();

    String phone_new_link();

    String phone_guest();

    String phone_guest_link();

    String code_title();

    String code_sent(String phone);

    String code_label();

    String code_hint();

    String code_incomplete();

    String code_wrong();

    String code_expired();

    String code_spent();

    String code_missing();

    String code_again();

    String code_other_phone();

    String code_demo();

    String code_demo_link();

    String register_title();

    String register_welcome();

    String register_how();

    String register_proven(String phone);

    String register_keep();

    String register_keep_phone();

    String register_keep_phone_why();

    String register_keep_accounts();

    String register_keep_accounts_why();

    String register_keep_rights();

    String register_keep_rights_why();

    String register_accept();

    String register_accept_missing();

    String register_do();

    String register_start();

    String accounts_title();

    String offered_title();

    String offered_why();

    String offered_add();

    String bound_own();

    String bound_others();

    String bound_change();

    String followers_title();

    String follower_since(String when);

    String follower_remove();

    String label_label();

    String label_hint();

    String label_save();

    String unbind();

    String unbind_what();

    String bind_first();

    String bind_title();

    String bind_why();

    String bind_do();

    String bind_unproven();

    String number_label();

    String number_hint();

    String number_wrong();

    String proof_label();

    String proof_hint();

    String proof_wrong();

    String data_title();

    String data_copy();

    String delete_title();

    String delete_gone();

    String delete_gone_login();

    String delete_gone_accounts();

    String delete_gone_phone();

    String delete_stays();

    String delete_stays_what();

    String delete_do();

    String delete_keep();

    String delete_copy_first();

    String staff_sign_in();

    String staff_username();

    String staff_password();

    String staff_refused();

    String staff_sign_in_help();

    String desk_home();

    String desk_hello(String name);

    String desk_customers();

    String desk_customers_what();

    String desk_looks();

    String desk_looks_what();

    String desk_ledger();

    String desk_ledger_what();

    String customer_find();

    String customer_masked();

    String customer_holder();

    String customer_phone();

    String customer_address();

    String customer_balance();

    String customer_none();

    String customer_none_help();

    String look_reason();

    String look_hint();

    String look_reason_wrong();

    String look_do();

    String look_logged();

    String record_title();

    String looks_none();

    String looks_none_help();

    String looks_at();

    String looks_staff();

    String looks_reason();

    String looks_masked();

    String staff_code_title();

    String staff_code_label();

    String staff_code_hint();

    String staff_code_wrong();

    String staff_code_help();

    String staff_code_demo();

    String staff_code_demo_link();

    String enrol_title();

    String enrol_why();

    String enrol_scan();

    String enrol_picture();

    String enrol_type();

    String enrol_once();

    String enrol_code();

    String enrol_do();

    String recovery_title();

    String recovery_why();

    String recovery_once();

    String recovery_seen();

    String password_first_title();

    String password_first_why();

    String password_title();

    String password_done();

    String password_present();

    String password_present_wrong();

    String password_new();

    String password_hint(int shortest);

    String password_weak(int shortest);

    String password_same();

    String password_do();

    String desk_people();

    String desk_people_what();

    String looks_by();

    String looks_from();

    String looks_filter();

    String looks_all();

    String looks_none_such();

    String looks_none_such_help();

    String people_find();

    String people_none();

    String people_all();

    String person_name();

    String person_name_wrong();

    String person_username_hint();

    String person_username_wrong();

    String person_username_taken();

    String person_branch();

    String person_head_office();

    String person_branch_wrong();

    String person_roles();

    String person_role_missing();

    String person_skills();

    String person_skills_hint();

    String person_state();

    String person_active();

    String person_disabled();

    String person_locked();

    String person_first_password();

    String person_new();

    String person_new_do();

    String person_save();

    String person_factor();

    String person_factor_yes();

    String person_factor_no();

    String person_oneself();

    String person_entry();

    String person_entry_what();

    String person_password_reset();

    String person_factor_reset();

    String person_disable();

    String person_enable();

    String person_steps();

    String person_steps_none();

    String person_step();

    String person_step_by();

    String person_step_what(String action);

    String role(String name);

    String skill(String name);

    String handed_title();

    String handed_once();

    String handed_how();

    String handed_seen();
}
