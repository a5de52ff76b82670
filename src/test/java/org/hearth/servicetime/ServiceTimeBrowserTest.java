package org.hearth.servicetime;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendar and the table of limits as staff see them. */
@QuarkusTest
class ServiceTimeBrowserTest extends BrowserTest {

    @Inject StandardsDesk desk;
    @Inject TestStaff staff;

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"PHONE_CHINESE", "DESKTOP_ENGLISH"})
    void its_pages_stand(View view) {
        long draft = desk.draft(LocalDate.of(2027, 6, 1), Actor.staff("wang"));

        Page page = signedIn(view);
        page.navigate("/staff/calendar");
        look(page, view, "servicetime-calendar");
        page.navigate("/staff/standards");
        look(page, view, "servicetime-standards");
        page.navigate("/staff/standards/" + PublicId.SERVICE_STANDARD.of(draft));
        look(page, view, "servicetime-draft");
    }

    private Page signedIn(View view) {
        var session = staff.signedIn(StaffRole.ADMINISTRATOR);
        return open(
                view,
                "/staff",
                page ->
                        page.context()
                                .addCookies(
                                        List.of(
                                                new Cookie(session.getName(), session.getValue())
                                                        .setUrl(site.toString()))));
    }
}
