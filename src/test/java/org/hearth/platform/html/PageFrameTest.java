package org.hearth.platform.html;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageFrameTest {

    @Test
    void aStrangerReadsChinese() {
        given().get("/design")
                .then()
                .statusCode(200)
                .body("html.@lang", equalTo("zh-CN"))
                .body(containsString("跳到正文"))
                .body(containsString("11 月 23 日（周一）"));
    }

    @Test
    void aBrowserThatPrefersEnglishReadsEnglish() {
        given().header("Accept-Language", "en-GB,en;q=0.8")
                .get("/design")
                .then()
                .body("html.@lang", equalTo("en"))
                .body(containsString("Skip to the content"))
                .body(containsString("Monday 23 November"));
    }

    @Test
    void theChosenLanguageStaysAndLeadsBackToThePage() {
        String chosen =
                given().redirects()
                        .follow(false)
                        .header("Accept-Language", "zh-CN")
                        .queryParam("to", "en")
                        .queryParam("back", "/design?a=1")
                        .get("/language")
                        .then()
                        .statusCode(303)
                        .header("Location", endsWith("/design?a=1"))
                        .extract()
                        .cookie("hearth-locale");

        given().cookie("hearth-locale", chosen)
                .header("Accept-Language", "zh-CN")
                .get("/design")
                .then()
                .body("html.@lang", equalTo("en"));
    }

    @Test
    void elderModeStaysUntilItIsSwitchedOff() {
        String chosen =
                given().redirects()
                        .follow(false)
                        .get("/elder?size=2&back=/design")
                        .then()
                        .statusCode(303)
                        .extract()
                        .cookie("hearth-elder");

        given().cookie("hearth-elder", chosen)
                .get("/design")
                .then()
                .body("html.@data-mode", equalTo("elder"))
                .body("html.@data-size", equalTo("2"));
        given().get("/design").then().body(not(containsString("data-mode")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie:x=1",
                "me"
            })
    void aSwitchNeverLeadsToAnotherSite(String back) {
        String location =
                given().redirects()
                        .follow(false)
                        .queryParam("to", "en")
                        .queryParam("back", back)
                        .get("/language")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");

        assertThat(location).endsWith("/").doesNotContain("evil").doesNotContain("alert");
    }

    @Test
    void aPageForbidsInlineScriptAndFramesAndIsNotKept() {
        given().get("/design")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe-inline")))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-store")
                .body(not(containsString("style=")))
                .body(not(containsString("<script>")));
    }

    @Test
    void assetsAreCompressedAndKeptForAYear() {
        String sheet =
                given().get("/design")
                        .then()
                        .extract()
                        .htmlPath()
                        .getString("html.head.link.find { it.@rel == 'stylesheet' }.@href");

        given().header("Accept-Encoding", "gzip")
                .get(sheet)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void theStyleSheetStaysUnder40Kilobytes() {
        byte[] sheet = given().get("/assets/css/hearth.css").asByteArray();

        assertThat(sheet.length).isBetween(1, 40 * 1024);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedInWords() {
        given().formParam("size", "2")
                .post("/test-form")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("这一页放得太久了"));
    }

    @Test
    void aMissingPageSaysSoInTheVisitorsLanguage() {
        given().get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body("html.@lang", equalTo("zh-CN"))
                .body(containsString("没有找到这一页"));
        given().header("Accept-Language", "en")
                .header("Accept", "text/html,*/*")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("There is no such page"));
    }

    @Test
    void aFaultOnAPageShowsARequestIdAndNothingOfTheInside() {
        String page =
                given().get("/test-form/broken")
                        .then()
                        .statusCode(500)
                        .contentType("text/html")
                        .body(containsString("我们这边出错了"))
                        .body(not(containsString("vault")))
                        .extract()
                        .asString();

        assertThat(page).containsPattern("请求编号 [0-9A-Z]{13}");
    }

    @Test
    void anUploadThatIsTooLargeIsRefusedOnAPage() {
        given().formParam("size", "x".repeat(1_100_000))
                .post("/test-form")
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("内容太大"));
    }
}
