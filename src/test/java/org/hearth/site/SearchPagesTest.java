package org.hearth.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchPagesTest {

    private static ValidatableResponse search(String language, String typed) {
        return given().header("Accept-Language", language)
                .header("X-Forwarded-For", "10.83.0.1")
                .queryParam("q", typed)
                .get("/search")
                .then();
    }

    private static List<String> found(ValidatableResponse page) {
        return page.statusCode(200)
                .extract()
                .htmlPath()
                .getList("**.findAll { it.@class == 'rowlink' }.@href", String.class);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 气价, /tariffs",
        "zh-CN, qijia, /tariffs",
        "zh-CN, 漏气了, /safety",
        "zh-CN, 换表, /services/meter-replacement",
        "zh-CN, 垃圾费, /tariffs",
        "zh-CN, 营业厅, /points",
        "zh-CN, 过户, /services/transfer",
        "zh-CN, 代扣, /me/debit",
        "zh-CN, huanbiao, /services/meter-replacement",
        "zh-CN, price, /tariffs",
        "en, prices, /tariffs",
        "en, 停气, /notices",
        "en, smell of gas, /safety",
        "en, broken, /services/repair",
        "en, webhook, /developers/signing",
    })
    void whatPeopleTypeLeadsThere(String language, String typed, String first) {
        assertThat(found(search(language, typed))).first().isEqualTo(first);
    }

    @Test
    void nothingFoundStillLeadsOn() {
        ValidatableResponse page = search("zh-CN", "区块链<b>");

        assertThat(found(page)).contains("/pay", "/safety");
        page.body(containsString("没有找到“区块链&lt;b&gt;”")).body(not(containsString("<b>”")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800000001", "户号 500100001"})
    void aNumberThatMayBeSomebodysIsNotLookedFor(String typed) {
        search("zh-CN", typed)
                .statusCode(200)
                .body(containsString("户号和手机号不在这里查"))
                .body(not(containsString("没有找到")));
    }

    @Test
    void anAddressThatAsksWithoutPauseIsToldToWait() {
        int last = 0;
        for (int i = 0; i < 70 && last != 429; i++) {
            last =
                    given().header("X-Forwarded-For", "10.83.0.2")
                            .get("/search?q=price")
                            .statusCode();
        }

        assertThat(last).isEqualTo(429);
    }
}
