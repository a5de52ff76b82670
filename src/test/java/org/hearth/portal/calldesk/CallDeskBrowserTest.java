package org.hearth.portal.calldesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hearth.TestClock;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.telephony.AnnouncedCall;
import org.hearth.telephony.IncomingCalls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A call as an agent takes it. */
@QuarkusTest
class CallDeskBrowserTest extends BrowserTest {

    @Inject TestStaff staff;
    @Inject IncomingCalls calls;

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"DESKTOP_ENGLISH", "PHONE_CHINESE"})
    void a_call_comes_and_its_customer_is_found(View view) {
        String extension =
                Long.toString(ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999));
        Page page = signedIn(view);
        page.navigate("/staff/call-desk");
        page.locator("#extension").fill(extension);
        page.locator("form[action$=extension] button").click();
        page.locator("#calls").waitFor();

        page.locator("#typed").fill("wang 梧桐");
        String call = UUID.randomUUID().toString();
        calls.announce(new AnnouncedCall(call, "13800000001", extension, TestClock.START));
        page.locator("#calls a").waitFor();
        assertThat(page.locator("#typed").inputValue()).isEqualTo("wang 梧桐");
        look(page, view, "call-desk");

        page.locator("#calls a").click();
        page.locator("tbody a").first().waitFor();
        look(page, view, "call-desk-call");

        page.navigate("/staff/call-desk");
        page.locator("#typed").fill("50010000");
        page.locator("form:has(#typed) button").click();
        page.locator("tbody a").first().waitFor();
        look(page, view, "call-desk-hits");
        page.locator("tbody a").first().click();
        page.locator("#reason").waitFor();
        look(page, view, "call-desk-customer");

        page.locator("#reason").fill("客户来电，核对上门地址");
        page.locator("form:has(#reason) button").click();
        page.locator(".notice").waitFor();
        look(page, view, "call-desk-clear");
    }

    private Page signedIn(View view) {
        Page page = open(view, "/staff/sign-in");
        page.locator("#username").fill(staff.withRoles(StaffRole.AGENT));
        page.locator("#password").fill(TestStaff.PASSWORD);
        page.locator("main button").click();
        page.waitForURL("**/staff");
        return page;
    }
}
