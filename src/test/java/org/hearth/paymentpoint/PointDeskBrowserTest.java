package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.junit.jupiter.api.Test;

/** The desk of points as staff see it, with the points of the demonstration. */
@QuarkusTest
class PointDeskBrowserTest extends BrowserTest {

    private static final View DESK = View.DESKTOP_ENGLISH;
    private static final View PHONE = View.PHONE_CHINESE;

    /** In degrees; the two datums are some 0.004 apart. */
    private static final double ABOUT_FIVE_METRES = 0.00005;

    @Inject TestStaff staff;
    @Inject Coverage coverage;

    @Test
    void itsListAndFormStandOnADesk() {
        Page page = signedIn(DESK);
        page.navigate("/staff/points?kind=CNG_STATION");
        look(page, DESK, "points-desk-list");
        page.locator("tbody a").first().click();
        assertThat(page.locator("h1").textContent()).contains("CNG station");
        page.navigate(page.url() + "/edit");
        page.locator("#hours").fill("when somebody is there");
        page.locator("main form .btn--primary").click();
        assertThat(page.locator(".error-summary").textContent()).contains("cannot be read");
        page.waitForSelector(".map__pin");
        look(page, DESK, "points-desk-form");
    }

    @Test
    void aPointAFileAndTheCoverageStandOnAPhone() {
        coverage.count();
        Page page = signedIn(PHONE);
        page.navigate("/staff/points?kind=OWN_HALL&state=PAUSED");
        page.locator("tbody a").first().click();
        look(page, PHONE, "points-desk-one");
        page.navigate("/staff/points/imports");
        String file = "code,phone,hours\nH001,023-0000 9999,Mo-Su 09:00-17:00\nH002,call me,Mo\n";
        page.locator("#points")
                .setInputFiles(
                        new FilePayload(
                                "halls.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").click();
        assertThat(page.locator("ins").first().textContent()).isEqualTo("Mo-Su 09:00-17:00");
        look(page, PHONE, "points-desk-plan");
        page.navigate("/staff/points/coverage");
        look(page, PHONE, "points-desk-coverage");
    }

    @Test
    void aPinOfTheMapIsWrittenInTheDatumOfTheForm() {
        Page page = signedIn(PHONE);
        page.navigate("/staff/points?kind=CNG_STATION");
        page.locator("tbody a").first().click();
        page.navigate(page.url() + "/edit");
        page.locator("input[name=datum][value=gcj-02]").check();
        double north = figure(page, "latitude");
        double east = figure(page, "longitude");
        page.locator("#map-show").click();
        page.waitForSelector(".map__pin");

        page.locator("#pin-here").click();
        page.waitForSelector("#pin-said:not(:empty)");
        assertThat(figure(page, "latitude")).isCloseTo(north, within(ABOUT_FIVE_METRES));
        assertThat(figure(page, "longitude")).isCloseTo(east, within(ABOUT_FIVE_METRES));

        String written = page.locator("#latitude").inputValue();
        page.locator("#map").click(new Locator.ClickOptions().setPosition(90, 200));
        PlaywrightAssertions.assertThat(page.locator("#latitude")).not().hasValue(written);
        look(page, PHONE, "points-desk-form");
    }

    private static double figure(Page page, String name) {
        return Double.parseDouble(page.locator("#" + name).inputValue());
    }

    private Page signedIn(View view) {
        Page page = open(view, "/staff/sign-in");
        String session = staff.signedIn(StaffRole.SUPERVISOR).getValue();
        page.context()
                .addCookies(List.of(new Cookie("hearth-session", session).setUrl(site.toString())));
        return page;
    }
}
