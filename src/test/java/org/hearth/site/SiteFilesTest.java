package org.hearth.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
public class SiteFilesTest {

    /** The paths of the site map. */
    public static List<String> paths() {
        return given()
                .get("/sitemap.xml")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .xmlPath()
                .getList("urlset.url.loc", String.class)
                .stream()
                .map(address -> URI.create(address).getPath())
                .toList();
    }

    @Test
    void theMapNamesEveryPublicPageOnceAndNobodysOwn() {
        assertThat(paths())
                .doesNotHaveDuplicates()
                .contains("/", "/tariffs", "/promises", "/safety", "/points", "/services/repair")
                .noneMatch(path -> path.startsWith("/me") && !path.startsWith("/messages"))
                .noneMatch(path -> path.startsWith("/staff"));
    }

    @Test
    void whatItNamesIsThereAndSaysWhatItIs() {
        assertThat(paths())
                .allSatisfy(
                        path ->
                                given().header("Accept-Language", "zh-CN")
                                        .get(path)
                                        .then()
                                        .statusCode(200)
                                        .body(
                                                containsString(
                                                        "<meta name=\"description\" content=\""))
                                        .body(containsString(path + "\">"))
                                        .body(not(containsString("noindex"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/search?q=a", "/no-such-page", "/problems/not-found"})
    void otherPagesAreNotKept(String path) {
        given().get(path).then().body(containsString("name=\"robots\" content=\"noindex\""));
    }

    @Test
    void robotsAreKeptFromWhatIsSomebodysOwnAndTheirWayIsShown() {
        String text =
                given().get("/robots.txt")
                        .then()
                        .statusCode(200)
                        .contentType("text/plain")
                        .extract()
                        .asString();

        assertThat(text.lines().toList())
                .contains(
                        "Disallow: /staff", "Disallow: /me/", "Disallow: /pay/", "Disallow: /kiosk")
                .doesNotContain("Disallow: /", "Disallow: /me", "Disallow: /pay")
                .anyMatch(line -> line.matches("Sitemap: https?://.+/sitemap\\.xml"));
    }
}
