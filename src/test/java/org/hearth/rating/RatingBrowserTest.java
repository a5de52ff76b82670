package org.hearth.rating;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hearth.Given;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.id.UnguessableId;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrderType;
import org.junit.jupiter.api.Test;

/** A customer with a star card, and the desk that reads what was said. */
@QuarkusTest
class RatingBrowserTest extends BrowserTest {

    @Inject StarCardFixture cards;
    @Inject WorkOrderFixture orders;
    @Inject OrderWork work;
    @Inject TestStaff staff;
    @Inject Given given;

    @Test
    void a_customer_rates_a_visit_on_the_phone() {
        View view = View.PHONE_CHINESE;
        Page page = open(view, "/rate");
        look(page, view, "rate-code");
        page.locator("#code").fill(cards.left(WorkOrderType.REPAIR).code());
        page.locator("main button").click();
        page.waitForURL("**/rate/*-*");
        look(page, view, "rate-empty");
        page.locator("main form > button").click();
        page.locator(".error-summary").waitFor();
        page.locator("label[for=star-2]").click();
        page.locator("[name=SHOE_COVERS][value=YES]").check();
        page.locator("[name=SAFETY_CHECK][value=NO]").check();
        page.locator("#words").fill("来晚了两个小时，也没有做安全检查。");
        look(page, view, "rate-filled");
        page.locator("main form > button").click();
        page.locator(".drawn--l").waitFor();
        look(page, view, "rate-given");
    }

    @Test
    void somebody_who_is_asked_answers() {
        View view = View.PHONE_CHINESE;
        String code = UnguessableId.next();
        given.run(
                "insert into survey_invitation values (?, 'AFTER_SERVICE', ?, 1, null, 'REPAIR',"
                        + " '渝中分公司', '2026-11-20 02:00:00', '2026-12-20 02:00:00', null, null,"
                        + " null)",
                Ids.next(),
                Sample.digest(code));

        Page page = open(view, "/survey/" + code);
        page.locator("[name=q1][value='4']").check();
        page.locator("[name=q2][value=YES]").check();
        look(page, view, "survey");
        page.locator("main form > button").click();
        page.locator(".notice--done").waitFor();
        look(page, view, "survey-done");
    }

    @Test
    void a_technician_shows_the_card() {
        View view = View.PHONE_CHINESE;
        String technician = staff.ofBranch("渝中分公司", Set.of("REPAIR"), StaffRole.TECHNICIAN);
        OrderView order = orders.created(WorkOrderType.REPAIR);
        work.accept(Actor.staff(technician), order.orderId());
        work.arrive(Actor.staff(technician), order.orderId());

        Page page = signedIn(view, technician);
        page.navigate("/staff/my-orders/" + PublicId.WORK_ORDER.of(order.orderId()) + "/star-card");
        look(page, view, "rate-card");
    }

    @Test
    void the_desk_reads_and_calls() {
        View view = View.DESKTOP_ENGLISH;
        cards.rated(WorkOrderType.REPAIR, 5);
        RatingView low =
                cards.rated(cards.left(WorkOrderType.REPAIR), 1, "约好九点，十一点才到，鞋套也没有穿，走的时候灶台没有擦干净。");

        Page page = signedIn(view, staff.withRoles(StaffRole.SUPERVISOR));
        page.navigate("/staff/ratings?type=REPAIR");
        look(page, view, "ratings-list");
        page.navigate("/staff/ratings/" + PublicId.RATING.of(low.ratingId()));
        look(page, view, "ratings-one");
        page.navigate("/staff/surveys");
        look(page, view, "surveys-desk");
    }

    private Page signedIn(View view, String username) {
        String session = staff.signedIn(username).getValue();
        return open(
                view,
                "/staff",
                page ->
                        page.context()
                                .addCookies(
                                        List.of(
                                                new Cookie("hearth-session", session)
                                                        .setUrl(site.toString()))));
    }
}
