package org.hearth.portal.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LinksTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/services",
                "/points",
                "/safety",
                "/accessibility",
                "/privacy",
                "/problems"
            })
    void everyLinkOfAPublicPageLeadsSomewhere(String page) {
        String html = given().get(page).then().statusCode(200).extract().asString();

        assertThat(links(html))
                .isNotEmpty()
                .allSatisfy(
                        link ->
                                assertThat(given().get(link).statusCode())
                                        .as("%s on %s", link, page)
                                        .isEqualTo(200));
    }

    private static Stream<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct();
    }
}
