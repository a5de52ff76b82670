package org.hearth.site.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.hearth.platform.site.PublicPage;
import org.hearth.platform.site.PublicPages;

/** The pages that are always there, whichever room they lie in. */
@Singleton
public class FixedPages implements PublicPages {

    private static final List<PublicPage> ALL =
            List.of(
                    page(
                            "/",
                            SiteMessages::home,
                            SiteMessages::home_what,
                            SiteMessages::home_words),
                    page(
                            "/pay",
                            SiteMessages::pay,
                            SiteMessages::pay_what,
                            SiteMessages::pay_words),
                    page(
                            "/points",
                            SiteMessages::points,
                            SiteMessages::points_what,
                            SiteMessages::points_words),
                    page(
                            "/services",
                            SiteMessages::services,
                            SiteMessages::services_what,
                            SiteMessages::services_words),
                    page(
                            "/tariffs",
                            SiteMessages::tariffs,
                            SiteMessages::tariffs_what,
                            SiteMessages::tariffs_words),
                    page(
                            "/promises",
                            SiteMessages::promises,
                            SiteMessages::promises_what,
                            SiteMessages::promises_words),
                    page(
                            "/safety",
                            SiteMessages::safety,
                            SiteMessages::safety_what,
                            SiteMessages::safety_words),
                    page(
                            "/complaints/new",
                            SiteMessages::complaint,
                            SiteMessages::complaint_what,
                            SiteMessages::complaint_words),
                    page(
                            "/messages/new",
                            SiteMessages::question,
                            SiteMessages::question_what,
                            SiteMessages::question_words),
                    page(
                            "/praise/new",
                            SiteMessages::praise,
                            SiteMessages::praise_what,
                            SiteMessages::praise_words),
                    page(
                            "/rate",
                            SiteMessages::rate,
                            SiteMessages::rate_what,
                            SiteMessages::rate_words),
                    page(
                            "/accessibility",
                            SiteMessages::accessibility,
                            SiteMessages::accessibility_what,
                            SiteMessages::accessibility_words),
                    page(
                            "/privacy",
                            SiteMessages::privacy,
                            SiteMessages::privacy_what,
                            SiteMessages::privacy_words),
                    page(
                            "/developers",
                            SiteMessages::developers,
                            SiteMessages::developers_what,
                            SiteMessages::developers_words),
                    page(
                            "/developers/contract",
                            SiteMessages::contract,
                            SiteMessages::contract_what,
                            SiteMessages::contract_words),
                    page(
                            "/developers/signing",
                            SiteMessages::signing,
                            SiteMessages::signing_what,
                            SiteMessages::signing_words),
                    page(
                            "/developers/changes",
                            SiteMessages::changes,
                            SiteMessages::changes_what,
                            SiteMessages::changes_words),
                    page(
                            "/developers/sandbox",
                            SiteMessages::sandbox,
                            SiteMessages::sandbox_what,
                            SiteMessages::sandbox_words),
                    page(
                            "/problems",
                            SiteMessages::problems,
                            SiteMessages::problems_what,
                            SiteMessages::problems_words),
                    page(
                                    "/me/bills",
                                    SiteMessages::bills,
                                    SiteMessages::bills_what,
                                    SiteMessages::bills_words)
                            .ofTheirOwn(),
                    page(
                                    "/me/requests",
                                    SiteMessages::requests,
                                    SiteMessages::requests_what,
                                    SiteMessages::requests_words)
                            .ofTheirOwn(),
                    page(
                                    "/me/accounts",
                                    SiteMessages::accounts,
                                    SiteMessages::accounts_what,
                                    SiteMessages::accounts_words)
                            .ofTheirOwn(),
                    page(
                                    "/me/debit",
                                    SiteMessages::debit,
                                    SiteMessages::debit_what,
                                    SiteMessages::debit_words)
                            .ofTheirOwn());

    private static PublicPage page(
            String path,
            Function<SiteMessages, String> title,
            Function<SiteMessages, String> what,
            Function<SiteMessages, String> words) {
        return PublicPage.at(path).named(SiteMessages.class, title, what, words);
    }

    @Override
    public List<PublicPage> all() {
        return ALL;
    }
}
