package org.hearth.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.site.SiteFilesTest;
import org.junit.jupiter.api.Test;

/** Every public page once, on a phone: the pages of the site map, and those it leaves out. */
@QuarkusTest
class PublicTourBrowserTest extends BrowserTest {

    private static final List<String> BESIDE =
            List.of("/sign-in", "/search?q=gas", "/tariffs?m3=54&used=480");

    @Test
    void noPageHasAFault() {
        Page page = open(View.PHONE_CHINESE, "/");
        Set<String> kinds = new HashSet<>();

        Stream.concat(SiteFilesTest.paths().stream(), BESIDE.stream())
                .filter(path -> kinds.add(SiteFilesTest.kind(path)))
                .forEach(
                        path -> {
                            page.navigate(path);
                            check(page, path);
                        });

        assertThat(kinds).hasSizeGreaterThan(20);
    }
}
