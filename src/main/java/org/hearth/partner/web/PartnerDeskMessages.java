package org.hearth.partner.web;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the administrators' desk for partners. */
@MessageBundle("partners")
public interface PartnerDeskMessages {

    String title();

    String lead();

    String partner();

    String kind();

    String state();

    String calls();

    String calls_day();

    String client_errors();

    String server_errors();

    String p95();

    String last_call();

    String no_call();

    String kind_bank();

    String kind_community();

    String active();

    String suspended();

    String new_partner();

    String new_partner_do();

    String code();

    String code_hint();

    String code_wrong();

    String code_taken();

    String name();

    String name_wrong();

    String name_en();

    String name_en_wrong();

    String closed_through();

    String suspend();

    String suspend_what();

    String suspended_what();

    String resume();

    String clients();

    String no_client();

    String label();

    String label_hint();

    String label_wrong();

    String client_id();

    String client_active();

    String revoked();

    String new_client();

    String new_client_do();

    String scopes();

    String scopes_hint();

    String scope_missing();

    String jwk_or_secret();

    String jwk_or_secret_hint();

    String days();

    String day();

    String no_day();

    String secret_title();

    String secret_once();

    String secret();

    String secret_how();

    String secret_seen();

    String created();

    String credentials();

    String no_credential();

    String known_by();

    String revoke();

    String kind_secret();

    String kind_key();

    String kind_key_set();

    String kind_certificate();

    String valid();

    String new_credential();

    String overlap_what();

    String overlap();

    String overlap_keep();

    String overlap_week();

    String overlap_day();

    String overlap_none();

    String secret_what();

    String secret_do();

    String jwk();

    String jwk_hint();

    String key_do();

    String key_refused();

    String key_taken();

    String key_set();

    String key_set_hint();

    String key_set_do();

    String key_set_refused();

    String certificate();

    String certificate_hint();

    String certificate_do();

    String certificate_refused();

    String settings();

    String save();

    String addresses();

    String addresses_hint();

    String addresses_wrong();

    String limit();

    String limit_hint();

    String limit_wrong();

    String signature();

    String signature_what();

    String certificate_duty();

    String certificate_duty_what();

    String end();

    String end_what();

    String end_do();

    String of_sandbox();

    String ending(String until);

    String desk_what();
}
