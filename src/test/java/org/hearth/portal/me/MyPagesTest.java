package org.hearth.portal.me;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import org.hearth.identity.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyPagesTest {

    @Inject Household household;
    @Inject TestSessions sessions;

    private Household.Rows home;

    @BeforeEach
    void aHousehold() {
        home = household.moveIn();
    }

    private static String read(Cookie session, String page) {
        return text(given().cookie(session).get(page).then().statusCode(200).extract().asString());
    }

    /** What is read on a page: no tags, single spaces. */
    private static String text(String html) {
        return html.replaceAll("<[^>]+>", " ").replace("&nbsp;", " ").replaceAll("\\s+", " ");
    }

    @Nested
    class AFollower {

        @Test
        void sees_what_is_owed_until_when() {
            assertThat(read(home.session(), "/me"))
                    .contains("您还欠", "128.30 元", "还有 7 天", "11 月 30 日（周一）", "支付 128.30 元");
        }

        @Test
        void reads_every_figure_of_a_bill() {
            assertThat(read(home.session(), home.novemberPage()))
                    .contains("2026 年 11 月账单", "两次读数，相差 54 m³", "60 天")
                    .contains("25 m³ × 1.96 49.00", "20 m³ × 2.13 42.60", "9 m³ × 2.30 20.70")
                    .contains("比去年同期少 11.34 元");
        }

        @Test
        void finds_all_bills_in_the_list() {
            assertThat(read(home.session(), "/me/bills"))
                    .contains("2026 年 11 月", "2026 年 9 月", "2025 年 11 月");
        }

        @Test
        void has_a_receipt_of_a_payment_at_a_bank() {
            assertThat(read(home.session(), home.receiptPage()))
                    .contains("115.96 元", "测试银行", "柜台", "2026 年 9 月 20 日 10:15");
        }

        @Test
        void downloads_the_bills() {
            assertThat(
                            given().cookie(home.session())
                                    .get("/me/bills.csv")
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asString())
                    .startsWith("\uFEFF户号,账单月份")
                    .contains("2026-11,2026-09-12,2026-11-10,60,5742,实抄,5796,自报,54,112.30,16.00");
        }
    }
}
