package org.hearth.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sign-in, accounts and the first desks as people see and use them. */
@QuarkusTest
class SignInBrowserTest extends BrowserTest {

    @Inject TestMessages messages;
    @Inject TestStaff staff;
    @Inject Given given;

    @ParameterizedTest
    @EnumSource(names = {"PHONE_CHINESE", "PHONE_DARK", "DESKTOP_ENGLISH"})
    void somebodyNewSignsInAndBindsAnAccount(View view) {
        AccountRow others = given.account();
        Phone phone = new Phone(given.account().phone());
        Page page = open(view, "/sign-in");
        look(page, view, "sign-in");

        page.fill("#phone", phone.number());
        press(page);
        look(page, view, "sign-in-code");
        page.fill("#code", messages.codeSentTo(phone));
        press(page);
        look(page, view, "register");
        page.check("#accept");
        press(page);
        assertThat(page.url()).endsWith("/me/accounts");
        look(page, view, "accounts-offered");

        page.click("form[action='/me/accounts/own'] button");
        page.fill("#number", others.number());
        page.fill("#proof", others.phone().substring(7));
        page.fill("#label", "爸妈家");
        press(page);
        for (var fold : page.querySelectorAll("details summary")) {
            fold.click();
        }

        assertThat(page.textContent("main")).contains("爸妈家");
        look(page, view, "accounts");
        page.navigate("/me/delete");
        look(page, view, "delete");
    }

    @Test
    void aResidentLeavesOnAPhone() {
        Phone phone = TestPhones.next();
        Page page = open(View.PHONE_CHINESE, "/sign-in");
        page.fill("#phone", phone.number());
        press(page);
        page.fill("#code", messages.codeSentTo(phone));
        press(page);
        page.check("#accept");
        press(page);

        page.click("form[action='/sign-out'] button");

        page.navigate("/me/accounts");
        assertThat(page.url()).contains("/sign-in?next=%2Fme%2Faccounts");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_ENGLISH", "DESKTOP_DARK"})
    void theDesksOfStaffStand(View view) {
        AccountRow account = given.account();
        Page page = open(view, "/staff");
        look(page, view, "staff-sign-in");

        signIn(page, StaffRole.AGENT);
        page.navigate("/staff");
        look(page, view, "staff-home");
        page.navigate("/staff/customers");
        page.fill("#number", account.number());
        page.click("form[action='/staff/customers'] button");
        look(page, view, "staff-customer");
        page.fill("#reason", "客户来电，核对上门地址");
        page.click("form[action='/staff/customers/look'] button");
        assertThat(page.textContent("main")).contains(account.phone());
        look(page, view, "staff-record");

        signIn(page, StaffRole.ADMINISTRATOR);
        page.navigate("/staff/looks");
        look(page, view, "staff-looks");
        if (view == View.DESKTOP_ENGLISH) {
            page.navigate("/staff/people?name=tech4");
            look(page, view, "staff-people");
            page.navigate("/staff/people/tech4");
            look(page, view, "staff-person");
        }
    }

    @Test
    void anAdministratorGoesFromDeskToDeskOnAPhone() {
        View view = View.PHONE_CHINESE;
        Page page = open(view, "/staff/sign-in");
        signIn(page, StaffRole.ADMINISTRATOR);
        page.navigate("/staff");
        look(page, view, "staff-home");

        page.click(".head .nav a[href='/staff/partners']");
        page.click(".head .nav a[href='/staff/webhooks']");

        assertThat(page.url()).endsWith("/staff/webhooks");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_CHINESE", "DESKTOP_ENGLISH"})
    void financeSetsUpASecondFactor(View view) {
        String user = staff.withRoles(StaffRole.FINANCE);
        Page page = open(view, "/staff/sign-in");
        page.fill("#username", user);
        page.fill("#password", TestStaff.PASSWORD);
        press(page);
        page.click("details summary");
        look(page, view, "staff-enrolment");

        page.fill("#code", staff.codeOf(page.textContent("#secret")));
        press(page);
        look(page, view, "staff-recovery");
        page.click("main a.btn--primary");
        assertThat(page.url()).endsWith("/staff");
        page.navigate("/staff/password");
        look(page, view, "staff-password");

        page.click("form[action='/staff/sign-out'] button");
        page.fill("#username", user);
        page.fill("#password", TestStaff.PASSWORD);
        press(page);
        look(page, view, "staff-code");
    }

    private void signIn(Page page, StaffRole role) {
        page.context()
                .addCookies(
                        List.of(
                                new Cookie("hearth-session", staff.signedIn(role).getValue())
                                        .setUrl(URI.create(page.url()).resolve("/").toString())));
    }

    /** The one main action of the page. */
    private static void press(Page page) {
        page.click("main .btn--primary");
    }
}
