package org.hearth.portal.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.portal.me.Reading.html;
import static org.hearth.portal.me.Reading.read;
import static org.hearth.portal.me.Reading.text;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hearth.Given;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One bill, answering why it is what it is. */
@QuarkusTest
class BillPageTest {

    @Inject Household household;
    @Inject Given rows;

    private Household.Rows home;

    @BeforeEach
    void aHousehold() {
        home = household.moveIn();
    }

    @Test
    void both_readings_and_how_they_were_obtained() {
        String html = html(home.session(), home.novemberPage());

        assertThat(html).contains("aria-label=\"5,742 m³\"", "aria-label=\"5,796 m³\"");
        assertThat(text(html)).contains("两次读数，相差 54 m³", "2026 年 9 月 11 日", "实抄", "自报，核对后采用");
    }

    @Test
    void its_days_seasons_and_tiers() {
        assertThat(read(home.session(), home.novemberPage()))
                .contains("60 天，跨两个季节", "平均每天 0.9 m³")
                .contains("淡季，9 月 12 日至 10 月 31 日，50 天 45 m³", "旺季，11 月 1 日至 11 月 10 日，10 天 9 m³")
                .contains("2026 年用到第二档了", "2026 年前面已用 475 m³")
                .contains("本期，第一档 25 m³", "本期，第二档 29 m³", "第二档还剩 131 m³");
    }

    @Test
    void every_line_up_to_the_total() {
        assertThat(read(home.session(), home.novemberPage()))
                .contains("25 m³ × 1.96 49.00", "20 m³ × 2.13 42.60", "9 m³ × 2.30 20.70")
                .contains("燃气费 54 m³ 112.30", "2 个月 × 8.00 16.00", "没有逾期")
                .contains("合计 128.30", "居民气价 2021 版", "2026 年 12 月 1 日起算逾期", "0.1%");
    }

    @Test
    void what_changed_since_the_year_before() {
        assertThat(read(home.session(), home.novemberPage()))
                .contains("比去年同期少 11.34 元", "少用 7 m³（11.5%），天数少 1 天")
                .contains("去年 2.03 元，今年 2.08 元");
    }

    @Test
    void what_was_paid_when_where_and_with_which_receipt() {
        String page = read(home.session(), home.septemberPage());

        assertThat(page)
                .contains("已付清", "2026 年 9 月 20 日", "测试银行 · 柜台 · 现金", "收据号 R")
                .contains("去年同期没有账单")
                .doesNotContain("支付 115.96 元");
    }

    /** 54 days late at 0.1% of 50.00 yuan of gas are 2.70 yuan. */
    @Test
    void the_late_fee_it_has_gathered() {
        long late = rows.bill(home.account(), LocalDate.of(2026, 9, 30), 5_000, 1_600);

        assertThat(read(home.session(), "/me/bills/" + PublicId.BILL.of(late)))
                .contains("已逾期 54 天", "逾期 54 天，算到今天 — 2.70", "合计 68.70");
    }

    @Test
    void that_its_reading_was_an_estimate() {
        long bill =
                household.bill(
                        home.account(),
                        "2026-05-12",
                        "2026-07-11",
                        5_640,
                        5_691,
                        300,
                        9_996,
                        1_600,
                        11_596,
                        "ESTIMATED");
        household.pay(home.account(), bill, 11_596, LocalDate.of(2026, 7, 20));

        assertThat(read(home.session(), "/me/bills/" + PublicId.BILL.of(bill)))
                .contains("这次是估抄", "估抄");
    }
}
