package org.hearth.portal.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hearth.portal.me.Reading.html;
import static org.hearth.portal.me.Reading.open;
import static org.hearth.portal.me.Reading.read;
import static org.hearth.portal.me.Reading.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.account.Accounts;
import org.hearth.identity.Phone;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The resident's pages, by who opens them. */
@QuarkusTest
class MyPagesTest {

    @Inject Household household;
    @Inject Given rows;
    @Inject Accounts accounts;
    @Inject TestSessions sessions;
    @Inject SessionFactory database;

    private Household.Rows home;

    @BeforeEach
    void aHousehold() {
        home = household.moveIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/bills"})
    void the_debt_of_a_closed_account_has_no_button_to_pay(String page) {
        AccountRow account = rows.account();
        rows.bill(account, LocalDate.of(2026, 11, 30), 11_230, 1_600);
        Phone phone = Phone.in(account.phone()).orElseThrow();
        Cookie session = sessions.resident(phone);
        rows.follows(sessions.residentId(phone), account);
        open(session, page).body(containsString("action=\"/pay\""));

        rows.closed(account);

        open(session, page)
                .body(containsString("128.30"))
                .body(not(containsString("action=\"/pay\"")));
    }

    private Cookie stranger() {
        return sessions.resident(TestPhones.next());
    }

    @Nested
    class AFollower {

        @Test
        void sees_what_is_owed_and_until_when() {
            assertThat(read(home.session(), "/me"))
                    .contains("您还欠", "128.30 元", "还有 7 天", "11 月 30 日（周一）")
                    .contains("支付 128.30 元");
        }

        @Test
        void sees_the_account_by_its_own_name_with_the_holder_masked() {
            assertThat(read(home.session(), "/me"))
                    .contains("家", "*伟")
                    .doesNotContain("测试伟", "2 单元", home.account().phone());
        }

        @Test
        void sees_readings_meter_hose_and_payments() {
            assertThat(read(home.session(), "/me"))
                    .contains("2026 年 11 月 10 日 自报 5,796 m³", "2026 年 9 月 11 日 实抄 5,742 m³")
                    .contains("9.4", "快满 10 年", "软管：2023 年 4 月 1 日装，到 2031 年 4 月 1 日")
                    .contains("测试银行 · 柜台 · 现金", "115.96 元");
        }

        @Test
        void starts_to_pay_with_the_account_in_a_form_and_not_in_an_address() {
            String html = html(home.session(), "/me");

            assertThat(html)
                    .contains("name=\"account\" value=\"" + home.account().number() + "\"")
                    .doesNotContainPattern("href=\"[^\"]*" + home.account().number());
        }

        @Test
        void reads_in_english_too() {
            String page =
                    text(
                            given().cookie(home.session())
                                    .cookie("hearth-locale", "en")
                                    .get(home.novemberPage())
                                    .asString());

            assertThat(page)
                    .contains("Bill of November 2026", "Two readings, 54 m³ apart")
                    .contains("60 days, across two seasons", "Pay 128.30 yuan")
                    .contains("7 m³ less (11.5%), over 1 day less.");
        }

        @Test
        void is_told_of_another_account_that_owes() {
            AccountRow parents = rows.account();
            rows.bill(parents, LocalDate.of(2026, 11, 20), 10_000, 0);
            Cookie both = follower(parents, "爸妈家", home.account(), "家");

            assertThat(read(both, "/me?account=" + home.publicId()))
                    .contains("爸妈家还欠 100.30 元")
                    .contains("欠 128.30 元");
        }

        @Test
        void pays_all_open_bills_at_once_and_is_told_so() {
            rows.bill(home.account(), LocalDate.of(2026, 9, 30), 5_000, 0);

            assertThat(read(home.session(), "/me"))
                    .contains("共 2 张账单没有付清", "已逾期 54 天", "支付 181.00 元", "违约金 2.70 元");
            assertThat(read(home.session(), home.novemberPage()))
                    .contains("支付 181.00 元", "有 2 张账单没付清，付款先付最早的一张");
        }
    }

    @Nested
    class AnotherResident {

        @Test
        void finds_neither_bill_nor_receipt_nor_account() {
            Cookie session = stranger();
            accounts.follow(sessions.residentId(TestPhones.next()), home.account().number(), "别人");

            open(session, home.novemberPage()).statusCode(404).body(not(containsString("128.30")));
            open(session, home.receiptPage()).statusCode(404).body(not(containsString("115.96")));
            open(session, "/me?account=" + home.publicId()).statusCode(404);
            open(session, "/me/bills?account=" + home.publicId()).statusCode(404);
            open(session, "/me/bills.csv?account=" + home.publicId()).statusCode(404);
        }

        @Test
        void without_an_account_is_shown_how_to_add_one() {
            assertThat(read(stranger(), "/me")).contains("还没有绑定户号", "添加一个户号");
            assertThat(read(stranger(), "/me/bills")).contains("还没有绑定户号");
        }

        @Test
        void who_follows_too_sees_the_bill_and_nothing_of_the_first() {
            Cookie second = follower(home.account(), "二姐家");

            assertThat(read(second, home.novemberPage())).contains("128.30 元");
            assertThat(read(second, "/me")).contains("二姐家").doesNotContain("家 户号 家");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/me/bills/bil_0000000000001",
                    "/me/bills/pay_0000000000001",
                    "/me/bills/x",
                    "/me/payments/pay_0000000000001",
                    "/me/payments/x",
                    "/me?account=acc_0000000000001",
                    "/me?account=x"
                })
        void finds_nothing_that_is_not_there(String page) {
            open(home.session(), page).statusCode(404);
        }
    }

    @Nested
    class Nobody {

        @Test
        void is_shown_to_sign_in_first_and_comes_back() {
            for (String page :
                    List.of(
                            "/me",
                            "/me/bills",
                            "/me/bills.csv",
                            home.novemberPage(),
                            home.receiptPage())) {
                given().redirects()
                        .follow(false)
                        .get(page)
                        .then()
                        .statusCode(303)
                        .header(
                                "Location",
                                endsWith(
                                        "/sign-in?next="
                                                + URLEncoder.encode(page, StandardCharsets.UTF_8)));
            }
        }
    }

    /** However many bills and accounts there are: nothing is read row by row. */
    @Test
    void a_page_costs_a_handful_of_statements() {
        for (int i = 0; i < 10; i++) {
            rows.bill(home.account(), LocalDate.of(2025, 12, 20).plusMonths(i), 1_000, 0);
        }
        Cookie session = follower(home.account(), "家", rows.account(), "二", rows.account(), "三");
        String account = "?account=" + home.publicId();

        assertThat(statements(session, "/me" + account)).isBetween(4L, 11L);
        assertThat(statements(session, "/me/bills" + account)).isBetween(3L, 8L);
        assertThat(statements(session, "/me/bills.csv" + account)).isBetween(3L, 8L);
        assertThat(statements(session, home.septemberPage())).isBetween(5L, 9L);
        assertThat(statements(session, home.receiptPage())).isBetween(4L, 8L);
    }

    private long statements(Cookie session, String page) {
        database.getStatistics().setStatisticsEnabled(true);
        database.getStatistics().clear();
        open(session, page).statusCode(200);
        long count = database.getStatistics().getPrepareStatementCount();
        database.getStatistics().setStatisticsEnabled(false);
        return count;
    }

    /** A resident who follows accounts, each with a name. */
    private Cookie follower(Object... accountsAndLabels) {
        Phone phone = TestPhones.next();
        Cookie session = sessions.resident(phone);
        for (int i = 0; i < accountsAndLabels.length; i += 2) {
            accounts.follow(
                    sessions.residentId(phone),
                    ((AccountRow) accountsAndLabels[i]).number(),
                    (String) accountsAndLabels[i + 1]);
        }
        return session;
    }
}
