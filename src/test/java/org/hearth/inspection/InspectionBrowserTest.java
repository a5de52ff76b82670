package org.hearth.inspection;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.identity.TestStaff;
import org.hearth.inspection.InspectionFixture.Going;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.WorkOrderType;
import org.junit.jupiter.api.Test;

/** A technician with a phone in a kitchen, the customer at home, the supervisor at a desk. */
@QuarkusTest
class InspectionBrowserTest extends BrowserTest {

    private static final View PHONE = View.PHONE_CHINESE;
    private static final View DESK = View.DESKTOP_ENGLISH;

    @Inject InspectionFixture fixture;
    @Inject Given given;
    @Inject TestStaff staff;
    @Inject TestSessions sessions;

    @Test
    void fromTheKitchenToTheAccount() {
        Going going = fixture.going(WorkOrderType.INSPECTION);
        Page page = signedIn(PHONE, staff.signedIn(going.technician()));
        page.navigate(going.path() + "/inspection");
        page.locator("[value=OK]").all().forEach(choice -> choice.check());
        page.check("[name=item-HOSE][value=HAZARD]");
        page.selectOption("#grade-HOSE", "CUT_OFF");
        page.fill("#mend-HOSE", "换成不锈钢波纹管");
        page.fill("#by-HOSE", "2026-12-20");
        page.check("[value=SIGNED]");
        page.click("main .btn--primary");
        page.waitForSelector(".error-summary");
        look(page, PHONE, "inspection-form");
        page.fill("#signature-typed", "测试伟");
        page.click("main .btn--primary");
        page.waitForSelector(".notice--done");
        look(page, PHONE, "inspection-done");

        var phone = TestPhones.next();
        long account = going.order().accountId();
        given.follows(
                sessions.residentId(phone),
                new AccountRow(account, going.order().accountNumber(), ""));
        Page home = signedIn(PHONE, sessions.resident(phone));
        home.navigate("/me/accounts/" + PublicId.ACCOUNT.of(account) + "/safety");
        look(home, PHONE, "inspection-safety");
        home.click("main a.rowlink");
        home.waitForSelector("#h-found");
        look(home, PHONE, "inspection-result");

        Page desk = signedIn(DESK, staff.signedIn(StaffRole.SUPERVISOR));
        desk.navigate("/staff/hazards");
        look(desk, DESK, "inspection-hazards");
        desk.click("main tbody a");
        desk.waitForSelector("#h-steps");
        look(desk, DESK, "inspection-hazard");
    }

    @Test
    void aMeterIsReplaced() {
        Going going = fixture.going(WorkOrderType.METER_REPLACEMENT);
        long account = going.order().accountId();
        given.run(
                "insert into meter values (?, ?, 'OLD-1', 'POSTPAID', '2016-01-01', null, null,"
                        + " null)",
                account,
                account);
        Page page = signedIn(PHONE, staff.signedIn(going.technician()));
        page.navigate(going.path() + "/replacement");
        look(page, PHONE, "replacement-form");
    }

    private Page signedIn(View view, io.restassured.http.Cookie session) {
        return open(
                view,
                "/sign-in",
                page ->
                        page.context()
                                .addCookies(
                                        List.of(
                                                new Cookie(session.getName(), session.getValue())
                                                        .setUrl(site.toString()))));
    }
}
