package org.hearth.kiosk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.platform.audit.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody pays at a kiosk, in a real browser, also while its line is down. */
@QuarkusTest
class KioskBrowserTest extends BrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final View VIEW = View.DESKTOP_CHINESE;

    @Inject Given given;
    @Inject TerminalFixture terminals;
    @Inject Activations activations;

    private TestTerminal terminal;
    private AccountRow account;

    @BeforeEach
    void aRegisteredTerminalAndAnAccountThatOwes() {
        terminal = terminals.registered();
        account = given.account();
        given.bill(account, LocalDate.of(2026, 11, 30), 11_230, 1_600);
    }

    @Test
    void cash_is_booked_at_once_while_the_line_is_up() {
        Page page = activated();
        look(page, VIEW, "kiosk-1-number");
        type(page, account.number());
        press(page, "next");
        screen(page, "bill");
        assertThat(page.locator("main")).containsText("*伟");
        look(page, VIEW, "kiosk-2-bill");
        press(page, "cash");
        look(page, VIEW, "kiosk-3-cash");
        note(page, 10_000);
        note(page, 5_000);
        look(page, VIEW, "kiosk-3-cash-inserted");
        press(page, "finish");

        screen(page, "slip");
        assertThat(page.locator("main")).containsText("已经入账");
        assertThat(page.locator("main")).containsText("21.70");
        look(page, VIEW, "kiosk-4-booked");
        assertThat(balance()).isEqualTo(2_170);
        assertThat(payments()).isEqualTo(1);
        press(page, "home");
        screen(page, "number");
    }

    @Test
    void cash_taken_during_an_outage_outlives_a_restart_and_is_booked_once() {
        Page page = activated();
        type(page, account.number());
        press(page, "next");
        screen(page, "bill");
        page.context().setOffline(true);

        press(page, "cash");
        note(page, 10_000);
        press(page, "finish");
        screen(page, "slip");
        assertThat(page.locator("main")).containsText("还没有入账");
        assertThat(page.locator("main")).containsText("100.00");
        picture(page, "kiosk-5-kept");
        press(page, "home");
        type(page, account.number());
        press(page, "next");
        screen(page, "unknown");
        picture(page, "kiosk-6-unknown");
        press(page, "cash");
        note(page, 2_000);
        picture(page, "kiosk-7-cash-offline");
        page.reload();
        screen(page, "cash");
        assertThat(page.locator("main")).containsText("20.00");
        press(page, "finish");
        screen(page, "slip");
        page.reload();
        screen(page, "number");
        picture(page, "kiosk-8-number-offline");
        assertThat(payments()).isZero();

        page.context().setOffline(false);
        assertThat(page.locator("#line")).isHidden(patiently());
        page.waitForCondition(() -> payments() == 2);
        page.reload();
        screen(page, "number");

        assertThat(payments()).isEqualTo(2);
        assertThat(balance()).isEqualTo(-830);
        assertThat(
                        given.count(
                                "select max(sequence_no) from kiosk_payment where terminal_key = ?",
                                terminal.key))
                .isEqualTo(2);
    }

    @Test
    void a_slip_that_said_kept_says_booked_once_the_line_is_back() {
        Page page = activated();
        page.context().setOffline(true);
        type(page, account.number());
        press(page, "next");
        screen(page, "unknown");
        press(page, "cash");
        note(page, 5_000);
        press(page, "finish");
        screen(page, "slip");
        assertThat(page.locator("main")).containsText("还没有入账");

        page.context().setOffline(false);

        assertThat(page.locator("main")).containsText("已经入账", longText());
        assertThat(balance()).isEqualTo(-7_830);
    }

    @Test
    void whoever_leaves_is_forgotten_and_who_stays_says_so() {
        Page page = activated(true);
        type(page, account.number());
        press(page, "next");
        screen(page, "bill");

        page.clock().runFor(36_000);
        assertThat(page.locator("#bar")).isVisible();
        picture(page, "kiosk-9-leaving");
        page.locator("[data-do=stay]").click();
        assertThat(page.locator("#bar")).isHidden();
        page.clock().runFor(36_000);
        assertThat(page.locator("main")).hasAttribute("data-screen", "bill");
        page.clock().runFor(10_000);

        screen(page, "number");
        assertThat(page.locator(".kfield")).hasText("");
    }

    @Test
    void cash_that_somebody_left_is_paid_to_their_account() {
        Page page = activated(true);
        type(page, account.number());
        press(page, "next");
        screen(page, "bill");
        press(page, "cash");
        note(page, 2_000);

        page.clock().runFor(46_000);

        screen(page, "slip");
        page.waitForCondition(() -> payments() == 1);
        assertThat(balance()).isEqualTo(-10_830);
    }

    @Test
    void a_phone_pays_by_the_code_on_the_screen() {
        Page page = activated();
        type(page, account.number());
        press(page, "next");
        press(page, "code");
        screen(page, "code");
        page.locator(".kqr").evaluate("image => image.decode()");
        look(page, VIEW, "kiosk-10-code");
        String address = page.locator(".kqr").getAttribute("data-address");

        Page phone = page.context().newPage();
        phone.setViewportSize(390, 844);
        phone.navigate(address);
        phone.locator("button[value=pay]").click();

        screen(page, "slip");
        assertThat(page.locator("main")).containsText("已经入账", longText());
        look(page, VIEW, "kiosk-11-paid-by-code");
        assertThat(balance()).isZero();
    }

    @Test
    void english_is_one_press_away_and_the_next_person_gets_chinese() {
        Page page = activated();
        press(page, "language");
        assertThat(page.locator("h1")).hasText("Enter your account number");
        look(page, VIEW, "kiosk-1-number-english");
        type(page, account.number());
        press(page, "next");
        screen(page, "bill");
        look(page, VIEW, "kiosk-2-bill-english");
        press(page, "cash");
        look(page, VIEW, "kiosk-3-cash-english");
        press(page, "back");
        press(page, "again");

        assertThat(page.locator("h1")).hasText("请输入户号");
    }

    @Test
    void a_blocked_terminal_says_so_and_takes_nothing() {
        Page page = activated();
        terminals.block(terminal);

        type(page, account.number());
        press(page, "next");

        screen(page, "closed");
        assertThat(page.locator("main")).containsText("已停用这台机器");
        picture(page, "kiosk-12-blocked");
    }

    @Test
    void nothing_works_without_activation_and_a_wrong_code_activates_nothing() {
        Page page = openKiosk(false);
        screen(page, "setup");
        look(page, VIEW, "kiosk-0-setup");
        type(page, "1234567890123456");
        press(page, "activate");

        assertThat(page.locator(".knotice--danger")).isVisible();
        screen(page, "setup");
    }

    @Test
    void an_account_that_is_not_there_is_named_beside_the_number() {
        Page page = activated();
        type(page, "99999999999999999");
        press(page, "next");

        assertThat(page.locator(".knotice--danger")).containsText("没有找到这个户号");
        picture(page, "kiosk-13-unknown-number");
    }

    @Test
    void every_target_is_large_enough_for_any_finger() {
        Page page = activated();
        type(page, account.number());
        press(page, "next");
        screen(page, "bill");

        List<Locator> buttons = page.locator("button:visible").all();
        assertThat(buttons).isNotEmpty();
        for (Locator button : buttons) {
            assertThat(Math.min(button.boundingBox().height, button.boundingBox().width))
                    .as(button.innerText())
                    .isGreaterThanOrEqualTo(60);
        }
    }

    private Page activated() {
        return activated(false);
    }

    private Page activated(boolean clockInHand) {
        String code = activations.newCode(Actor.staff("test"), terminal.key);
        Page page = openKiosk(clockInHand);
        screen(page, "setup");
        type(page, code);
        press(page, "activate");
        screen(page, "number");
        return page;
    }

    private Page openKiosk(boolean clockInHand) {
        return open(
                VIEW,
                "/kiosk",
                page -> {
                    page.setViewportSize(1080, 1920);
                    if (clockInHand) {
                        page.clock().install();
                    }
                });
    }

    private static void screen(Page page, String name) {
        assertThat(page.locator("main[data-screen=" + name + "]")).isVisible(visibly());
    }

    private static void type(Page page, String digits) {
        digits.chars().forEach(digit -> page.locator("[data-key='" + (char) digit + "']").click());
    }

    private static void press(Page page, String what) {
        page.locator("[data-do=" + what + "]").click();
    }

    private static void note(Page page, long fen) {
        page.locator("[data-note='" + fen + "']").click();
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setPath(PICTURES.resolve(name + ".png")));
    }

    private long balance() {
        return given.count("select balance_fen from account where id = ?", account.id());
    }

    private long payments() {
        return given.count("select count(*) from payment where account_id = ?", account.id());
    }

    private static LocatorAssertions.IsVisibleOptions visibly() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }

    private static LocatorAssertions.IsHiddenOptions patiently() {
        return new LocatorAssertions.IsHiddenOptions().setTimeout(40_000);
    }

    private static LocatorAssertions.ContainsTextOptions longText() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);
    }
}
