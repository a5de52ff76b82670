package org.hearth.billing.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices as anybody reads them; the price lists are those of the demonstration. */
@QuarkusTest
class TariffPagesTest {

    @Test
    void everyClassHasItsPriceOfTodayAndItsEarlierOnes() {
        String page = page("").statusCode(200).extract().asString();

        assertThat(page)
                .contains("居民", "工业", "商业", "集体", "锅炉", "直燃机组", "加气站", "低收入家庭")
                .contains("0–500", "500–660", "660 以上")
                .contains("1.96", "2.13", "2.48", "2.30", "2.65")
                .contains("2025 年 4 月 1 日起执行")
                .contains("2021 年 4 月 1 日起执行", "2025 年 3 月 31 日止");
    }

    @ParameterizedTest
    @CsvSource({
        // 27 m3 in October at 1.96, 27 in November at 2.13, two months of the disposal fee
        "list=residential&m3=54&from=2026-10&months=2, 126.43",
        // 10 m3 up to the tier's limit of 500, 20 beyond it
        "list=residential&m3=30&from=2026-06&months=1&used=490, 70.20",
        "list=residential-low-income&m3=54&from=2026-10&months=2, 105.84",
        "list=residential&m3=0&from=2026-10&months=2, 0.00",
        "list=industrial&m3=1000&from=2026-11&months=1, '2,740.00'",
        // one day before the change of 1 April 2025 costs the old price: 31 of 62 m3 each
        "list=industrial&m3=61&from=2025-03&months=2, 163.42",
    })
    void aVolumeCostsWhatTheBillWouldSay(String question, String yuan) {
        assertThat(estimated(page("?" + question).statusCode(200))).startsWith(yuan);
    }

    private static String estimated(ValidatableResponse page) {
        return page.extract()
                .htmlPath()
                .getString("**.find { it.@class == 'amount' }.text()")
                .strip();
    }

    @ParameterizedTest
    @CsvSource({
        "m3=abc, 请填用量",
        "m3=1.5, 请填用量",
        "m3=45&from=soon, 请选一个月份",
        "m3=45&from=2019-01, 还没有公布",
        "m3=45&used=x, 已用的量要填整数"
    })
    void whatCannotBeReckonedIsSaid(String question, String told) {
        page("?" + question).statusCode(422).body(containsString(told));
    }

    @Test
    void englishReadersFindTheSame() {
        given().header("Accept-Language", "en")
                .get("/tariffs?list=residential&m3=54&from=2026-10&months=2")
                .then()
                .statusCode(200)
                .body(containsString("Gas prices"))
                .body(containsString("126.43"))
                .body(not(containsString("居民")));
    }

    private static ValidatableResponse page(String query) {
        return given().header("Accept-Language", "zh-CN").get("/tariffs" + query).then();
    }
}
