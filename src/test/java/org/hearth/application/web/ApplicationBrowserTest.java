package org.hearth.application.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hearth.Given;
import org.hearth.account.CustomerKind;
import org.hearth.account.NewHolder;
import org.hearth.application.ApplicationDesk;
import org.hearth.application.ApplicationDetails;
import org.hearth.application.ApplicationKind;
import org.hearth.application.ApplicationView;
import org.hearth.application.Applications;
import org.hearth.application.NewApplication;
import org.hearth.application.PaperKind;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.Phone;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.WorkOrderFixture;
import org.junit.jupiter.api.Test;

/** Requests and applications as they look. */
@QuarkusTest
class ApplicationBrowserTest extends BrowserTest {

    @Inject Given given;
    @Inject WorkOrderFixture fixture;
    @Inject Applications applications;
    @Inject ApplicationDesk desk;
    @Inject TestSessions sessions;
    @Inject TestStaff staff;

    private final Phone phone = TestPhones.next();

    private ApplicationView applied(ApplicationKind kind, ApplicationDetails details) {
        NewOrder order = fixture.asked(kind.orderType()).by(sessions.residentId(phone));
        ApplicationView view =
                applications.apply(
                        WorkOrderFixture.DESK,
                        null,
                        new NewApplication(kind, order, details, false, Map.of()));
        desk.acceptPaper(WorkOrderFixture.DESK, view.orderId(), PaperKind.IDENTITY_CARD);
        return view;
    }

    private Page openAs(io.restassured.http.Cookie session, View view, String path) {
        return open(
                view,
                path,
                page ->
                        page.context()
                                .addCookies(
                                        List.of(
                                                new Cookie(session.getName(), session.getValue())
                                                        .setUrl(site.toString()))));
    }

    private static String id(ApplicationView view) {
        return PublicId.WORK_ORDER.of(view.orderId());
    }

    @Test
    void requestsStandOnAPhone() {
        View view = View.PHONE_CHINESE;
        ApplicationView moved =
                applied(ApplicationKind.RELOCATION, ApplicationDetails.works(true, "灶具移到阳台"));
        applied(ApplicationKind.SUSPEND, ApplicationDetails.plain());
        look(
                openAs(
                        sessions.resident(phone),
                        view,
                        "/me/requests/" + id(moved) + "/application"),
                view,
                "application-mine");
        List.of(PaperKind.PROPERTY_PROOF, PaperKind.SKETCH)
                .forEach(paper -> desk.acceptPaper(WorkOrderFixture.DESK, moved.orderId(), paper));

        look(openAs(sessions.resident(phone), view, "/me/requests"), view, "requests");
        look(openAs(sessions.resident(phone), view, "/me/requests/" + id(moved)), view, "request");
    }

    @Test
    void applyingAndTheDeskStandOnADesktop() {
        View view = View.DESKTOP_ENGLISH;
        given.follows(sessions.residentId(phone), given.account());
        ApplicationView transfer =
                applied(
                        ApplicationKind.TRANSFER,
                        ApplicationDetails.transfer(
                                new NewHolder(CustomerKind.PERSON, "李新主", "13700001111"), false));

        look(
                openAs(sessions.resident(phone), view, "/services/transfer/apply"),
                view,
                "application-apply");
        look(
                openAs(
                        staff.signedIn(StaffRole.AGENT),
                        view,
                        "/staff/applications/" + id(transfer)),
                view,
                "application-desk");
        look(
                openAs(sessions.resident(phone), view, "/me/requests/" + id(transfer)),
                view,
                "request");
    }
}
