package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
        page.locator("main form button").click();
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
        page.locator("#map-show").click();
        page.waitForSelector(".map__pin");
        double north = figure(page, "latitude");
        double east = figure(page, "longitude");

        page.locator("input[name=datum][value=gcj-02]").check();
        page.locator("#pin-here").click();
        page.waitForFunction("document.getElementById('pin-said').textContent");
        assertThat(
                        Math.abs(figure(page, "latitude") - north)
                                + Math.abs(figure(page, "longitude") - east))
                .as("degrees between the pin in the one datum and in the other")
                .isBetween(0.002, 0.012);

        double written = figure(page, "latitude");
        page.locator("#map").click(new Locator.ClickOptions().setPosition(90, 200));
        page.waitForFunction("was => Number(latitude.value) !== was", written);
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
