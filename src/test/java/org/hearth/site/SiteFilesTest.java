package org.hearth.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** Of pages that differ by what is written into them, such as those of points, one will do. */
    public static String kind(String path) {
        return path.replaceFirst("/[a-z]{3}_[0-9A-Z]+$", "/*")
                .replaceFirst("^/(services|safety|announcements)/.+", "/$1/*");
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
        Set<String> kinds = new HashSet<>();

        assertThat(paths().stream().filter(path -> kinds.add(kind(path))))
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
