package org.hearth.hall;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.paymentpoint.PointService;
import org.hearth.paymentpoint.TestPoints;
import org.hearth.paymentpoint.TestPoints.Point;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.UnguessableId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class HallDeskBrowserTest extends BrowserTest {

    @Inject TestPoints points;
    @Inject TestStaff staff;
    @Inject HallQueues queues;
    @Inject HallCounters counters;

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP_CHINESE", "PHONE_ENGLISH"})
    void theBoardOfACounterStands(View view) {
        String district = points.district();
        Point hall = points.hall(district, "解放东路营业厅");
        for (int i = 0; i < 3; i++) {
            queues.take(hall.id(), PointService.PAYMENT, UnguessableId.next());
        }
        counters.callNext(Actor.staff("clerk"), hall.id(), 2);
        String clerk = staff.ofBranch("测试分公司" + district, Set.of(), StaffRole.AGENT);
        Page page = open(view, "/staff/sign-in");
        page.context()
                .addCookies(
                        List.of(
                                new Cookie("hearth-session", staff.signedIn(clerk).getValue())
                                        .setUrl(site.toString())));

        page.navigate("/staff/hall");
        look(page, view, "staff-halls");
        page.navigate(hall.path().replace("/points", "/staff/hall") + "?counter=2");
        look(page, view, "staff-hall");
    }
}
