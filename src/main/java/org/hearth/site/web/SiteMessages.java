package org.hearth.site.web;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the search over the site, {@code web/messages/site.properties}. */
@MessageBundle("site")
public interface SiteMessages {

    String search();

    String search_label();

    String search_hint();

    String search_go();

    String results(String query, int count);

    String more(int count);

    String none(String query);

    String none_text();

    String often();

    String number_title();

    String number_text();

    String number_go();

    String home();

    String home_what();

    String home_words();

    String pay();

    String pay_what();

    String pay_words();

    String points();

    String points_what();

    String points_words();

    String services();

    String services_what();

    String services_words();

    String tariffs();

    String tariffs_what();

    String tariffs_words();

    String promises();

    String promises_what();

    String promises_words();

    String safety();

    String safety_what();

    String safety_words();

    String complaint();

    String complaint_what();

    String complaint_words();

    String question();

    String question_what();

    String question_words();

    String praise();

    String praise_what();

    String praise_words();

    String rate();

    String rate_what();

    String rate_words();

    String accessibility();

    String accessibility_what();

    String accessibility_words();

    String privacy();

    String privacy_what();

    String privacy_words();

    String developers();

    String developers_what();

    String developers_words();

    String contract();

    String contract_what();

    String contract_words();

    String signing();

    String signing_what();

    String signing_words();

    String changes();

    String changes_what();

    String changes_words();

    String sandbox();

    String sandbox_what();

    String sandbox_words();

    String problems();

    String problems_what();

    String problems_words();

    String bills();

    String bills_what();

    String bills_words();

    String requests();

    String requests_what();

    String requests_words();

    String accounts();

    String accounts_what();

    String accounts_words();

    String debit();

    String debit_what();

    String debit_words();
}
