package org.hearth.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guest pays a bill in a real browser, and meets what can go wrong. */
@QuarkusTest
class PayBrowserTest extends BrowserTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Inject Given given;

    @ParameterizedTest
    @EnumSource(names = {"PHONE_CHINESE", "PHONE_LARGEST_ENGLISH", "DESKTOP_ENGLISH"})
    void a_guest_pays_a_bill(View view) {
        AccountRow account = given.account();
        given.bill(account, LocalDate.of(2026, 11, 30), 11_230, 1_600);

        Page page = prove(view, account);
        look(page, view, "pay-2-amount");
        page.locator("form.pay button").click();
        page.waitForURL("**/sandbox/cashier/**");
        look(page, view, "pay-3-cashier");
        page.locator("button[value=pay]").click();
        page.waitForURL("**/pay/chk_*");
        assertThat(page.locator("article.result--done").count()).isEqualTo(1);
        look(page, view, "pay-4-done");
        page.locator("a[href$='/receipt']").click();
        look(page, view, "pay-5-receipt");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_DARK", "DESKTOP_ENGLISH"})
    void a_guest_is_declined_and_chooses_another_method(View view) {
        AccountRow account = given.account();
        given.bill(account, LocalDate.of(2026, 9, 30), 9_996, 1_600);
        given.bill(account, LocalDate.of(2026, 11, 30), 11_230, 1_600);

        Page page = prove(view, account);
        page.locator("input[value=other]").check();
        page.locator("#amount").fill("100");
        page.locator("input[value=BANK_CARD]").check();
        look(page, view, "pay-2-amount-two-bills");
        page.locator("form.pay button").click();
        page.waitForURL("**/sandbox/cashier/**");
        page.locator("button[value=decline]").click();
        page.waitForURL("**/pay/chk_*");
        look(page, view, "pay-4-declined");
        page.locator("form[action$='/again'] button").click();
        page.waitForURL("**/pay/amount?checkout=*");
        assertThat(page.locator("#amount").inputValue()).isEqualTo("100.00");
        assertThat(page.locator("input[value=BANK_CARD]").isChecked()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ELDER", "DESKTOP_ENGLISH"})
    void a_guest_who_leaves_the_cashier_sees_how_to_go_on(View view) {
        AccountRow account = given.account();

        Page page = prove(view, account);
        look(page, view, "pay-2-prepay");
        page.locator("#amount").fill("50");
        page.locator("form.pay button").click();
        page.waitForURL("**/sandbox/cashier/**");
        page.locator("button[value=leave]").click();
        page.waitForURL("**/pay/chk_*");
        look(page, view, "pay-4-waiting");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ELDER_ENGLISH", "DESKTOP_CHINESE"})
    void mistakes_are_named_beside_what_was_typed(View view) {
        Page page = openPay(view);
        look(page, view, "pay-1");
        page.locator("#account").fill("12A");
        page.locator("#proof").fill("12");
        page.locator("main form .btn--primary").click();
        look(page, view, "pay-1-errors");

        AccountRow account = given.account("RESIDENTIAL", "IC_CARD");
        proveOn(page, account);
        look(page, view, "pay-2-card-meter");
    }

    @Test
    void the_amount_field_is_there_only_for_another_amount() {
        AccountRow account = given.account();
        given.bill(account, LocalDate.of(2026, 11, 30), 11_230, 1_600);
        Page page = prove(View.PHONE_CHINESE, account);
        Locator amount = page.locator("#amount");
        Locator button = page.locator("form.pay button");
        assertThat(amount.isVisible()).isFalse();
        assertThat(button.innerText()).isEqualTo("支付 128.30 元");

        page.locator("input[value=other]").check();

        assertThat(amount.isVisible()).isTrue();
        assertThat(button.innerText()).isEqualTo("去付款");
    }

    private Page prove(View view, AccountRow account) {
        return proveOn(openPay(view), account);
    }

    /** Each visitor from an address of their own, as limits are by address. */
    private Page openPay(View view) {
        Map<String, String> from = Map.of("X-Forwarded-For", "10.79.0." + NEXT.incrementAndGet());
        return open(view, "/pay", page -> page.setExtraHTTPHeaders(from));
    }

    private Page proveOn(Page page, AccountRow account) {
        page.locator("#account").fill(account.number());
        page.locator("#proof").fill(account.phone().substring(account.phone().length() - 4));
        page.locator("main form .btn--primary").click();
        page.waitForURL("**/pay/amount");
        return page;
    }
}
