package org.hearth.appointment.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.appointment.AppointmentFixture;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.Phone;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestSessions;
import org.hearth.identity.TestStaff;
import org.junit.jupiter.api.Test;

/** A resident books a visit in a browser, and staff see it. */
@QuarkusTest
class BookingBrowserTest extends BrowserTest {

    @Inject Given given;
    @Inject AppointmentFixture fixture;
    @Inject TestSessions sessions;
    @Inject TestStaff staff;

    @Test
    void aResidentBooksOnAPhone() {
        AppointmentFixture.Branch branch = fixture.branch();
        Page page = signedIn(View.PHONE_CHINESE, branch, "/services/meter-replacement");
        look(page, View.PHONE_CHINESE, "service");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("约上门时间")).click();
        look(page, View.PHONE_CHINESE, "book-time");
        page.locator("input[value='2026-11-28.MORNING']").check();
        page.getByText("下一步：核对").click();
        look(page, View.PHONE_CHINESE, "book-check");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("约 11 月 28 日（周六）上午"))
                .click();
        look(page, View.PHONE_CHINESE, "book-done");

        page.context().addCookies(List.of(cookie(staffOf(branch))));
        page.setViewportSize(1280, 900);
        page.navigate("/staff/appointments?day=2026-11-28");
        look(page, View.PHONE_CHINESE, "staff-appointments");
        page.navigate("/staff/appointments/capacity");
        look(page, View.PHONE_CHINESE, "staff-capacity");
    }

    @Test
    void aResidentAsksForARepairInEnglish() {
        View view = View.DESKTOP_ENGLISH;
        Page page = signedIn(view, fixture.branch(), "/services/repair");
        look(page, view, "service");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Choose a time")).click();
        look(page, view, "book-questions");
        page.locator("input[value='INSIDE_AFTER_METER']").check();
        page.locator("input[value='COMMON_AREA']").check();
        page.getByText("See what it costs").click();
        look(page, view, "book-time");
    }

    private Page signedIn(View view, AppointmentFixture.Branch branch, String path) {
        AccountRow account = fixture.account(branch, "2016-06-28");
        Phone phone = new Phone(account.phone());
        given.follows(sessions.residentId(phone), account);
        return open(
                view,
                path,
                page -> page.context().addCookies(List.of(cookie(sessions.resident(phone)))));
    }

    private io.restassured.http.Cookie staffOf(AppointmentFixture.Branch branch) {
        return staff.signedIn(staff.ofBranch(branch.name(), Set.of(), StaffRole.DISPATCHER));
    }

    private Cookie cookie(io.restassured.http.Cookie session) {
        return new Cookie(session.getName(), session.getValue()).setUrl(site.toString());
    }
}
