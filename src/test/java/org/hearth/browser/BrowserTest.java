package org.hearth.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * Ground of the tests that use pages as a person does; a subclass carries {@code @QuarkusTest}. It
 * opens a page in one of the {@link View}s and looks at it: nothing sticks out at the side, axe
 * finds no fault, the browser complains of nothing, and a picture is left in {@code
 * target/screenshots}. Without Chromium the tests are skipped.
 */
public abstract class BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static Chromium chromium;

    @TestHTTPResource("/")
    protected URI site;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start().orElse(null);
        if (chromium == null) {
            String skipped =
                    "Browser tests skipped: no Chromium on the path, and none named by "
                            + Chromium.VARIABLE;
            System.out.println(skipped);
            assumeTrue(false, skipped);
        }
    }

    @AfterAll
    static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void closePages() {
        if (context != null) {
            context.close();
            context = null;
        }
        complaints.clear();
    }

    /** A new visitor at this path, with no cookies but elder mode's. */
    protected Page open(View view, String path) {
        return open(view, path, page -> {});
    }

    /**
     * @param before done with the page before it is loaded, such as listening to it
     */
    protected Page open(View view, String path, Consumer<Page> before) {
        context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(site.toString())
                                        .setViewportSize(view.width, view.height)
                                        .setLocale(view.language)
                                        .setColorScheme(
                                                view.dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        if (view.elderSize > 0) {
            context.addCookies(
                    List.of(
                            new Cookie("hearth-elder", "" + view.elderSize)
                                    .setUrl(site.toString())));
        }
        Page page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    boolean formAgain = message.text().contains("status of 422");
                    if (message.type().equals("error") && !formAgain) {
                        complaints.add(message.text());
                    }
                });
        page.onPageError(complaints::add);
        before.accept(page);
        page.navigate(path);
        return page;
    }

    /**
     * @param name of the picture, such as {@code home}
     */
    protected void look(Page page, View view, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + "-" + view.fileName() + ".png")));

        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("pixels that stick out at the side of %s", name)
                .isEqualTo(0);
        assertThat(faults(page))
                .as("accessibility of %s", name)
                .extracting(BrowserTest::describe)
                .isEmpty();
        assertThat(complaints).as("what the browser complains of at %s", name).isEmpty();
    }

    /** Legacy mode spares a second page for pages in frames, of which there are none. */
    private static List<Rule> faults(Page page) {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(violations)
                .withTags(RULES)
                .analyze()
                .getViolations();
    }

    private static String describe(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).toList();
    }
}
