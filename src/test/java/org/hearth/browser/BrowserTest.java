package org.hearth.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/**
 * Ground of the tests that use pages as a person does; a subclass carries {@code @QuarkusTest}. It
 * opens a page in one of the {@link View}s and looks at it: nothing sticks out at the side, axe
 * finds no fault, the browser complains of nothing, and a picture is left in {@code
 * target/screenshots}. Without Chromium the tests are skipped.
 *
 * <p>One browser serves all of them, and visitors in the same view share what it keeps of style
 * sheets and scripts, but no cookies and no drafts.
 */
public abstract class BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String FAULTS =
            """
            async tags => {
              const found = await axe.run(document, {runOnly: tags, resultTypes: ['violations']});
              return found.violations.map(rule =>
                [rule.id + ': ' + rule.help, ...rule.nodes.map(node => node.html)].join('\\n  '));
            }
            """;
    private static final Map<View, BrowserContext> VISITORS = new EnumMap<>(View.class);

    private static Chromium chromium;

    @TestHTTPResource("/")
    protected URI site;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private boolean alone;

    /** It ends with this process, as its driver does when nobody is there to tell it anything. */
    @BeforeAll
    static void startChromium() {
        if (chromium == null) {
            chromium = Chromium.start().orElse(null);
        }
        if (chromium == null) {
            String skipped =
                    "Browser tests skipped: no Chromium on the path, and none named by "
                            + Chromium.VARIABLE;
            System.out.println(skipped);
            assumeTrue(false, skipped);
        }
    }

    @AfterEach
    void closePages() {
        if (context != null) {
            if (alone) {
                context.close();
            } else {
                context.pages().forEach(Page::close);
            }
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
        alone = false;
        context = VISITORS.computeIfAbsent(view, this::visitor);
        return open(path, view, before);
    }

    /** A visitor whose browser has kept nothing at all, and keeps nothing for others. */
    protected Page openAfresh(View view, String path, Consumer<Page> before) {
        alone = true;
        context = visitor(view);
        return open(path, view, before);
    }

    private void forgetTheLastVisitor(Page page) {
        JsonObject kept = new JsonObject();
        kept.addProperty("origin", site.getScheme() + "://" + site.getAuthority());
        kept.addProperty(
                "storageTypes", "cookies,local_storage,indexeddb,service_workers,cache_storage");
        context.newCDPSession(page).send("Storage.clearDataForOrigin", kept);
    }

    private BrowserContext visitor(View view) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(site.toString())
                                .setViewportSize(view.width, view.height)
                                .setLocale(view.language)
                                .setColorScheme(view.dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    private Page open(String path, View view, Consumer<Page> before) {
        Page page = context.newPage();
        forgetTheLastVisitor(page);
        if (view.elderSize > 0) {
            context.addCookies(
                    List.of(
                            new Cookie("hearth-elder", "" + view.elderSize)
                                    .setUrl(site.toString())));
        }
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
        check(page, name);
    }

    /** As {@link #look}, without the picture. */
    protected void check(Page page, String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("pixels that stick out at the side of %s", name)
                .isEqualTo(0);
        assertThat(faults(page)).as("accessibility of %s", name).isEmpty();
        assertThat(complaints).as("what the browser complains of at %s", name).isEmpty();
    }

    /** There are no frames; what would look into them loads the script once more for each look. */
    private static List<?> faults(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(FAULTS, RULES);
    }
}
