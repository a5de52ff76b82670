package org.hearth.portal.web;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages that only inform, {@code web/messages/info.properties}. */
@MessageBundle("info")
public interface InformationMessages {

    String call(String hotline);

    String safety_title();

    String safety_now();

    String safety_dont();

    String safety_dont_1();

    String safety_dont_2();

    String safety_dont_3();

    String safety_daily();

    String safety_daily_1();

    String safety_daily_2();

    String safety_daily_3();

    String safety_daily_4();

    String safety_check();

    String safety_form();

    String access_title();

    String access_lead();

    String access_do();

    String access_do_1();

    String access_do_2();

    String access_do_3();

    String access_do_4();

    String access_do_5();

    String access_standard();

    String access_limits();

    String access_limits_text();

    String privacy_title();

    String privacy_lead();

    String privacy_what();

    String privacy_what_1();

    String privacy_what_2();

    String privacy_what_3();

    String privacy_who();

    String privacy_who_1();

    String privacy_who_2();

    String privacy_rights();

    String privacy_rights_text();

    String privacy_cookies();

    String privacy_cookies_1();

    String privacy_cookies_2();

    String privacy_cookies_3();

    String privacy_cookies_4();

    String privacy_cookies_5();
}
