package org.hearth.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.platform.id.Ids;
import org.junit.jupiter.api.Test;

/** A technician in a cellar: photos, a signature and words on a line that comes and goes. */
@QuarkusTest
class KeptFormBrowserTest extends BrowserTest {

    private static final View VIEW = View.PHONE_CHINESE;
    private static final String WORDS = "灶前阀微漏，已换垫片";

    @Inject Attachments attachments;

    private final AttachmentOwner owner = new AttachmentOwner("test", Ids.next());

    @Test
    void nothingIsLostAndNothingStaysBehind() {
        Page page = open(VIEW, "/test-files");
        page.setInputFiles(
                "#photos",
                new FilePayload(
                        "IMG_1.png", "image/png", TestPictures.redAndBlue("png", 2400, 1800)));
        sign(page);
        page.fill("#owner", "" + owner.id());
        press(page);
        page.waitForSelector(".error-summary");
        assertThat(page.locator(".error-summary").evaluate("e => e === document.activeElement"))
                .isEqualTo(true);
        look(page, VIEW, "kept-form-again");

        page.fill("#words", WORDS);
        page.route("**/test-files", route -> route.abort("internetdisconnected"));
        press(page);
        page.waitForSelector(".keep[data-state=waiting]");
        assertThat(page.textContent(".keep")).contains("没有收到回音", "不会办两次");
        page.unroute("**/test-files");
        page.context().setOffline(true);
        page.context().setOffline(false);
        page.waitForURL("**/test-files/" + owner.id());

        assertThat(page.textContent("h1")).isEqualTo("收到了");
        assertThat(attachments.of(owner))
                .extracting(AttachmentView::kind)
                .containsExactly(AttachmentKind.PHOTO, AttachmentKind.SIGNATURE);
        assertThat(attachments.of(owner).get(0).width()).isEqualTo(1600);
        page.navigate("/test-files");
        assertThat(page.inputValue("#words")).isEmpty();
    }

    @Test
    void whatWasTypedComesBackUntilSomebodyLeaves() {
        Page page = open(VIEW, "/test-files");
        page.fill("#words", WORDS);

        page.reload();

        page.waitForSelector(".keep[data-state=info]");
        assertThat(page.inputValue("#words")).isEqualTo(WORDS);
        assertThat(page.textContent(".keep")).contains("照片和签名没有留存");
        look(page, VIEW, "kept-form-restored");
        page.evaluate("document.cookie = 'hearth-left=1; Path=/'");
        page.navigate("/safety");
        page.waitForFunction("!document.cookie.includes('hearth-left')");
        page.navigate("/test-files");
        assertThat(page.inputValue("#words")).isEmpty();
    }

    private static void sign(Page page) {
        page.locator(".sign__paper").scrollIntoViewIfNeeded();
        BoundingBox pad = page.locator(".sign__paper").boundingBox();
        page.mouse().move(pad.x + 40, pad.y + 40);
        page.mouse().down();
        for (int step = 1; step < 12; step++) {
            page.mouse().move(pad.x + 40 + 18 * step, pad.y + 40 + (step % 2) * 50);
        }
        page.mouse().up();
        assertThat(page.textContent(".sign__said")).isEqualTo("已签");
    }

    private static void press(Page page) {
        page.click("main .btn--primary");
    }
}
