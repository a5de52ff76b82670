package org.hearth.portal.web;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the home page, {@code web/messages/home.properties}. */
@MessageBundle("home")
public interface HomeMessages {

    String title();

    String h1();

    String lead();

    String lead_2();

    String account();

    String account_hint();

    String next();

    String unknown();

    String unknown_help();

    String what();

    String all();

    String pay();

    String pay_note();

    String meter();

    String meter_note();

    String hose();

    String hose_note();

    String check();

    String check_note();

    String repair();

    String repair_note();

    String complaint();

    String complaint_note();

    String smell();

    String smell_more();

    String smell_1();

    String smell_2();

    String smell_3();

    String smell_4();

    String promise();

    String promise_more();

    String promise_repair();

    String promise_repair_v();

    String promise_repaired();

    String promise_repaired_v();

    String promise_complaint();

    String promise_complaint_v();

    String promise_counter();

    String promise_counter_v();
}
