package org.hearth.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hearth.Given;
import org.hearth.account.Branches;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmergencyBrowserTest extends BrowserTest {

    @Inject TestStaff staff;
    @Inject Given given;
    @Inject Crews crews;
    @Inject Branches branches;

    @Test
    void anAlarmIsTakenWithTwoFieldsAndACrewLeaves() {
        given.account();
        String branch = branches.ofDistrict("500103").orElseThrow();
        CrewView crew = crews.add(Actor.staff("desk"), "抢险一班", branch, "13900000001");
        View view = View.PHONE_CHINESE;
        Page page = signedIn(view, "/staff/emergency");
        page.getByLabel("来电号码").fill("13812345678");
        page.getByLabel("在哪里").fill("渝中区解放碑街道八一路 6 号");
        look(page, view, "emergency-desk");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("接警，开始计时")).click();
        page.locator("input[value=" + id(crew) + "]").check();
        look(page, view, "emergency-alarm");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("派出")).click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("班组已出发")).click();

        assertThat(page.locator("h1 + .row").textContent()).contains("已出发");
    }

    @Test
    void theWallShowsTheSeconds() {
        given.account();
        View view = View.DESKTOP_ENGLISH;
        Page page = signedIn(view, "/staff/emergency");
        page.getByLabel("Caller's number").fill("13812345678");
        page.getByLabel("Where").fill("渝中区解放碑街道八一路 8 号");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Take it")).click();
        page.navigate("/staff/emergency/wall");

        assertThat(page.locator(".wall__clock").allTextContents())
                .isNotEmpty()
                .allMatch(time -> time.matches("[0-9]+:[0-9]{2}"));
        look(page, view, "emergency-wall");
    }

    private Page signedIn(View view, String path) {
        var cookie = staff.signedIn(StaffRole.AGENT, StaffRole.DISPATCHER);
        return open(
                view,
                path,
                page ->
                        page.context()
                                .addCookies(
                                        List.of(
                                                new Cookie(cookie.getName(), cookie.getValue())
                                                        .setUrl(site.toString()))));
    }

    private static String id(CrewView crew) {
        return PublicId.CREW.of(crew.crewId());
    }
}
