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
        tap(page, account.number());
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
        String slip = terminal.terminalId + "-1";
        page.waitForFunction("slip => caches.match('/kiosk/codes/' + slip + '.svg')", slip);
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
        page.locator(".kqr--s").evaluate("image => image.decode()");
        assertThat(page.locator(".kqr--s")).hasAttribute("alt", "小票号 " + slip + " 的二维码");
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

    /** The phone has paid, and the page has not seen it yet: its looks get no answer. */
    @Test
    void whoever_has_paid_by_phone_gets_the_slip_and_no_second_code() {
        Page page = activated();
        type(page, account.number());
        press(page, "next");
        press(page, "code");
        screen(page, "code");
        page.evaluate("void (Kiosk.terminal.readCode = () => new Promise(() => {}))");
        Page phone = page.context().newPage();
        phone.navigate(page.locator(".kqr").getAttribute("data-address"));
        phone.locator("button[value=pay]").click();
        phone.waitForLoadState();

        press(page, "method-alipay");

        screen(page, "slip");
        assertThat(page.locator("main")).containsText("128.30");
        assertThat(given.count("select count(*) from checkout where account_id = ?", account.id()))
                .isEqualTo(1);
    }

    @Test
    void whoever_leaves_the_code_ends_it_and_one_that_cannot_be_ended_stays() {
        Page page = activated(true);
        type(page, account.number());
        press(page, "next");
        press(page, "code");
        screen(page, "code");
        page.context().setOffline(true);
        press(page, "back");
        assertThat(page.locator("main")).containsText("不要再付一次");
        screen(page, "code");
        page.context().setOffline(false);

        page.clock().fastForward(181_000);

        screen(page, "number");
        assertThat(given.text("select state from checkout where account_id = ?", account.id()))
                .isEqualTo("CLOSED");
    }

    @Test
    void a_note_that_comes_while_somebody_goes_back_is_not_lost() {
        Page page = activated();
        type(page, account.number());
        press(page, "next");
        screen(page, "bill");
        press(page, "cash");
        screen(page, "cash");

        page.evaluate(
                "document.dispatchEvent(new CustomEvent('hearth:note', {detail: {fen: 5000}}));"
                        + "document.querySelector('[data-do=back]').click()");

        assertThat(page.locator("main")).containsText("50.00");
        screen(page, "cash");
        press(page, "finish");
        screen(page, "slip");
        assertThat(balance()).isEqualTo(-7_830);
    }

    /** Cash box, paper, a note for nobody, and a card: what the machine tells the page. */
    @Test
    void what_the_machine_says_is_reported_at_once_and_told_before_anybody_pays() {
        Page page = activated();
        page.evaluate("document.documentElement.dataset.paper = 'out'");
        page.waitForCondition(() -> report("paper").equals("OUT"));
        page.evaluate(
                "number => document.dispatchEvent("
                        + "new CustomEvent('hearth:card', {detail: {accountNumber: number}}))",
                account.number());
        screen(page, "bill");
        assertThat(page.locator("main")).containsText("打印纸用完了");
        assertThat(page.locator("[data-do=cash]")).isVisible();
        look(page, VIEW, "kiosk-14-no-paper");
        press(page, "again");
        page.evaluate("document.documentElement.dataset.cashBox = 'full'");
        page.waitForCondition(() -> report("cash_box").equals("FULL"));
        type(page, account.number());
        press(page, "next");
        screen(page, "bill");
        assertThat(page.locator("[data-do=cash]")).hasCount(0);
        assertThat(page.locator("main")).containsText("钱箱满了");
        assertThat(report("condition_code")).isEqualTo("OK");

        page.evaluate(
                "document.dispatchEvent(new CustomEvent('hearth:note', {detail: {fen: 5000}}))");

        page.waitForCondition(() -> report("condition_code").equals("FAULT"));
        assertThat(report("cash_fen")).isEqualTo("5000");
        assertThat(
                        page.evaluate(
                                "Kiosk.store.read('strays').then(notes => notes.map(note => note.fen))"))
                .isEqualTo(List.of(5000));
    }

    @Test
    void what_the_utility_misses_is_sent_again_and_what_it_no_longer_misses_is_settled() {
        Page page = activated();
        type(page, account.number());
        press(page, "next");
        screen(page, "bill");
        press(page, "cash");
        note(page, 5_000);
        press(page, "finish");
        screen(page, "slip");
        assertThat(page.locator("main")).containsText("已经入账");
        given.run("update kiosk_terminal set last_sequence = 2 where id = ?", terminal.key);
        given.run(
                "insert into kiosk_gap (id, terminal_key, first_no, last_no, state, found_at)"
                        + " values (?, ?, 1, 2, 'OPEN', '2026-11-23')",
                terminal.key,
                terminal.key);
        page.evaluate(
                "Kiosk.store.payment(1).then(first => Kiosk.store.put({...first, sequence: 2,"
                        + " state: 'refused', reason: 'SEAL_BROKEN', answer: undefined}))");

        page.waitForRequest(
                "**/partner/v1/payments", () -> page.evaluate("void Kiosk.line.report()"));
        page.evaluate("Kiosk.line.report()");
        assertThat(report("condition_code")).isEqualTo("FAULT");
        assertThat(state(page, 2)).isEqualTo("refused");
        given.run("update kiosk_gap set state = 'EXPLAINED' where terminal_key = ?", terminal.key);
        page.evaluate("Kiosk.line.report()");
        page.evaluate("Kiosk.line.report()");

        assertThat(state(page, 2)).isEqualTo("settled");
        assertThat(report("condition_code")).isEqualTo("OK");
        assertThat(payments()).isEqualTo(1);
    }

    @Test
    void a_browser_that_keeps_payments_of_another_terminal_does_not_become_this_one() {
        String code = activations.newCode(Actor.staff("test"), terminal.key);
        Page page = openKiosk(false);
        screen(page, "setup");
        page.evaluate(
                "Kiosk.store.take({sequence: 58, state: 'kept', amount: 100, takenAt: 0,"
                        + " body: JSON.stringify({terminalId: 'K-OTHER'})})");
        type(page, code);
        press(page, "activate");
        assertThat(page.locator(".knotice--danger")).containsText("另一台编号");
        screen(page, "setup");

        page.evaluate(
                "Kiosk.store.payment(58).then(kept => Kiosk.store.put({...kept, state: 'settled'}))");
        page.locator("[data-key=clear]").click();
        type(page, code);
        press(page, "activate");

        screen(page, "number");
        assertThat(page.evaluate("Kiosk.store.read('sequence')")).isEqualTo(0);
        assertThat(page.evaluate("Kiosk.store.payments().then(all => all.length)")).isEqualTo(0);
    }

    /**
     * Its clock starts in 1970, as without a battery: the payment is of the last contact's time.
     */
    @Test
    void a_machine_that_lost_its_clock_in_an_outage_dates_no_money_before_its_last_contact() {
        Page page = activated();
        type(page, account.number());
        press(page, "next");
        screen(page, "bill");
        page.context().setOffline(true);
        page.evaluate("Date.now = () => 86400000");
        press(page, "cash");
        note(page, 5_000);
        press(page, "finish");
        screen(page, "slip");

        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "Promise.all([Kiosk.store.payment(1), Kiosk.store.read('lastContact')])"
                                                + ".then(([kept, last]) => kept.takenAt >= last"
                                                + " && Date.parse(JSON.parse(kept.body).paidAt) >= last)"))
                .isTrue();
    }

    /** Not the line is down, but the utility says no: the page tells it, and takes nothing more. */
    @Test
    void a_terminal_that_is_turned_away_says_so() {
        given.run("update partner set status = 'SUSPENDED' where id = ?", terminal.partnerId);
        Page page = openKiosk(false);
        screen(page, "setup");
        type(page, activations.newCode(Actor.staff("test"), terminal.key));
        press(page, "activate");

        screen(page, "closed");
        assertThat(page.locator("main")).containsText("不接受这台机器的收款");
        assertThat(page.locator("#line")).isHidden();
        picture(page, "kiosk-15-turned-away");
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
        return openAfresh(
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

    /** All keys in one go: painting the screen after each is what takes the time. */
    private static void type(Page page, String digits) {
        page.evaluate(
                "digits => [...digits].forEach(digit =>"
                        + " document.querySelector(`[data-key='${digit}']`).click())",
                digits);
    }

    /** As a finger does: each key is seen, holds still, and nothing lies over it. */
    private static void tap(Page page, String digits) {
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

    private String report(String column) {
        return given.text(
                "select " + column + " from kiosk_report where terminal_key = ?", terminal.key);
    }

    private static String state(Page page, int sequence) {
        return (String)
                page.evaluate(
                        "number => Kiosk.store.payment(number).then(payment => payment.state)",
                        sequence);
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
