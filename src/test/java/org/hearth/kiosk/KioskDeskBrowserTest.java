package org.hearth.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk of kiosks as staff see it. */
@QuarkusTest
class KioskDeskBrowserTest extends BrowserTest {

    @Inject Given given;
    @Inject TerminalFixture terminals;
    @Inject CashCollections collections;
    @Inject TestStaff staff;

    @ParameterizedTest
    @EnumSource(names = {"PHONE_DARK", "DESKTOP_ENGLISH"})
    void its_pages_stand(View view) {
        TestTerminal terminal = terminals.aTerminal();
        terminal.pay(terminal.cash(1, given.account().number(), 12_000, TestClock.START));
        terminal.pay(terminal.cash(4, given.account().number(), 5_000, TestClock.START));
        terminal.heartbeat(6, 2).statusCode(200);
        Actor finance = Actor.staff("finance");
        collections.open(finance, terminal.key, "S-1", TestClock.START);
        String desk = "/staff/kiosks/" + PublicId.KIOSK.of(terminal.key);

        Page page = signedIn(view);
        page.navigate("/staff/kiosks");
        look(page, view, "kiosks-list");
        page.navigate("/staff/kiosks/new");
        look(page, view, "kiosks-new");
        page.navigate(desk);
        look(page, view, "kiosks-one");
        page.navigate(desk + "/collections");
        look(page, view, "kiosks-collections");
        page.navigate(desk + "/collections/S-1");
        look(page, view, "kiosks-count");
        collections.count(finance, terminal.key, "S-1", Map.of(Denomination.YUAN_100, 1));
        page.navigate(desk + "/collections/S-1");
        look(page, view, "kiosks-different");
        assertThat(page.locator(".tag--danger").count()).isPositive();
    }

    private Page signedIn(View view) {
        Page page = open(view, "/staff/sign-in");
        String session = staff.signedIn(StaffRole.ADMINISTRATOR, StaffRole.FINANCE).getValue();
        page.context()
                .addCookies(List.of(new Cookie("hearth-session", session).setUrl(site.toString())));
        return page;
    }
}
