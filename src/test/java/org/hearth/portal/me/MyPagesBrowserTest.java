package org.hearth.portal.me;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.Given;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The resident's pages as they look. */
@QuarkusTest
class MyPagesBrowserTest extends BrowserTest {

    @Inject Household household;
    @Inject Given rows;

    private Household.Rows home;

    @BeforeEach
    void aHousehold() {
        home = household.moveIn();
    }

    private Page openAsResident(View view, String path) {
        return open(
                view,
                path,
                page ->
                        page.context()
                                .addCookies(
                                        List.of(
                                                new Cookie(
                                                                home.session().getName(),
                                                                home.session().getValue())
                                                        .setUrl(site.toString()))));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PHONE_CHINESE", "PHONE_LARGEST_ENGLISH", "DESKTOP_ENGLISH", "DESKTOP_DARK"})
    void theDashboardStands(View view) {
        look(openAsResident(view, "/me"), view, "me");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_CHINESE", "PHONE_DARK", "DESKTOP_ENGLISH"})
    void aBillStands(View view) {
        look(openAsResident(view, home.novemberPage()), view, "bill");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_CHINESE", "PHONE_LARGEST_ENGLISH", "DESKTOP_ENGLISH"})
    void theListStands(View view) {
        rows.bill(home.account(), LocalDate.of(2026, 9, 30), 5_000, 1_600);

        look(openAsResident(view, "/me/bills"), view, "bills");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_CHINESE", "DESKTOP_ENGLISH", "DESKTOP_DARK"})
    void aReceiptStands(View view) {
        look(openAsResident(view, home.receiptPage()), view, "receipt");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_LARGEST_ENGLISH", "DESKTOP_ELDER"})
    void anOverdueBillStands(View view) {
        long late = rows.bill(home.account(), LocalDate.of(2026, 9, 30), 5_000, 1_600);

        look(openAsResident(view, "/me/bills/" + PublicId.BILL.of(late)), view, "bill-overdue");
    }

    @Test
    void theTableOfUseOpensAndTheSwitcherLeadsToAnotherAccount() {
        Page page = openAsResident(View.PHONE_CHINESE, "/me");

        page.getByText("看数字表").click();
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("−7")))
                .isVisible();
        page.getByText("切换").click();
        assertThat(page.getByText("添加一个户号")).isVisible();
    }

    @Test
    void payingBeginsOnTheDashboard() {
        Page page = openAsResident(View.PHONE_CHINESE, "/me");

        page.getByText("支付 128.30 元").click();

        assertThat(page).hasURL(site.resolve("/pay/amount").toString());
        assertThat(page.getByText("付清 128.30 元")).isVisible();
    }
}
