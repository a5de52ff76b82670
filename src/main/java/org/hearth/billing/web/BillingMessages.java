package org.hearth.billing.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.hearth.account.AccountClass;

/** Words of the page of prices, {@code web/messages/billing.properties}. */
@MessageBundle("billing")
public interface BillingMessages {

    String title();

    String lead();

    String none();

    String none_text();

    String list(AccountClass accountClass, boolean lowIncome);

    String since(String day);

    String until(String day);

    String table(String list);

    String col_tier();

    String col_volume();

    String col_price();

    String months(int first, int last);

    String tier_range(int from, int to);

    String tier_above(int from);

    String one_price();

    String per_m3(String yuan);

    String others();

    String earlier();

    String tiers_title();

    String tiers_how();

    String tiers_days();

    String tiers_late();

    String low_income_text();

    String low_income_how();

    String lines_title();

    String garbage_text(String yuan);

    String late_fee_text(String percent);

    String estimate_title();

    String estimate_lead();

    String estimate_list();

    String estimate_m3();

    String estimate_m3_hint();

    String estimate_from();

    String estimate_months();

    String estimate_months_of(int months);

    String estimate_used();

    String estimate_used_hint();

    String estimate_go();

    String estimate_result();

    String estimate_days(String first, String last);

    String estimate_after(String year, String m3, String tier);

    String estimate_note();

    String m3_wrong();

    String used_wrong();

    String from_wrong();

    String none_for_days();
}
