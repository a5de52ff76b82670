package org.hearth.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PublicPagesBrowserTest extends BrowserTest {

    private static final int KILOBYTE = 1000;

    @ParameterizedTest
    @EnumSource(names = {"PHONE_CHINESE", "PHONE_LARGEST_ENGLISH", "PHONE_DARK", "DESKTOP_ENGLISH"})
    void theHomePageStands(View view) {
        look(open(view, "/"), view, "home");
    }

    @ParameterizedTest
    @CsvSource({
        "tariffs?m3=54&from=2026-10, PHONE_CHINESE",
        "tariffs?m3=600&from=2026-10&months=12, DESKTOP_ENGLISH",
        "search?q=gas, PHONE_ELDER_ENGLISH",
        "services, DESKTOP_ENGLISH",
        "points, PHONE_ELDER_ENGLISH",
        "points, DESKTOP_CHINESE",
        "safety, DESKTOP_ENGLISH",
        "accessibility, PHONE_ENGLISH",
        "accessibility, PHONE_ELDER",
        "privacy, PHONE_DARK"
    })
    void informingPagesStand(String page, View view) {
        look(open(view, "/" + page), view, page.replaceFirst("[?].*", ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"PHONE_LARGEST_ENGLISH", "PHONE_DARK", "DESKTOP_ENGLISH", "DESKTOP_ELDER"})
    void everyTagStands(View view) {
        look(open(view, "/design"), view, "design");
    }

    @Test
    void aFaultOfAPageIsNamed() {
        Page page = open(View.PHONE_CHINESE, "/accessibility");
        page.evaluate("document.documentElement.removeAttribute('lang')");

        assertThatThrownBy(() -> look(page, View.PHONE_CHINESE, "faulty"))
                .hasMessageContaining("html-has-lang");
    }

    @Test
    void theNextVisitorFindsNothingOfTheLast() {
        open(View.PHONE_CHINESE, "/safety")
                .evaluate("localStorage.setItem('kept', '1'), document.cookie = 'kept=1'");

        Page next = open(View.PHONE_CHINESE, "/safety");

        assertThat(next.evaluate("localStorage.getItem('kept')")).isNull();
        assertThat((String) next.evaluate("document.cookie")).doesNotContain("kept");
    }

    @Test
    void theFirstViewIsUnder100Kilobytes() {
        List<Request> requests = new ArrayList<>();

        Page page =
                openAfresh(View.PHONE_CHINESE, "/", opening -> opening.onRequest(requests::add));
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(requests).extracting(Request::url).anyMatch(url -> url.contains("hearth.css"));
        assertThat(requests.stream().mapToInt(PublicPagesBrowserTest::transferred).sum())
                .isBetween(1, 100 * KILOBYTE);
    }

    private static int transferred(Request request) {
        Sizes sizes = request.sizes();
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    @Test
    void aVisitorSwitchesLanguageAndLetterSizeAndStaysOnThePage() {
        Page page = open(View.PHONE_CHINESE, "/services");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        page.getByText("Large text").click();

        assertThat(page.url()).endsWith("/services");
        assertThat(page.locator("html").getAttribute("data-mode")).isEqualTo("elder");
        page.getByText("Largest").click();
        assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("3");
        page.getByText("Standard").click();
        assertThat(page.locator("html").getAttribute("data-mode")).isNull();
    }
}
