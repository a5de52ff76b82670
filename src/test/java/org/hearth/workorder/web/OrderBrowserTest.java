package org.hearth.workorder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hearth.TestClock;
import org.hearth.browser.BrowserTest;
import org.hearth.browser.View;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.OrderBranch;
import org.hearth.workorder.OrderBranch.District;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desk at a desk, and the technician's pages on a phone whose network fails. */
@QuarkusTest
class OrderBrowserTest extends BrowserTest {

    @Inject OrderBranch branches;
    @Inject WorkOrders orders;
    @Inject TestStaff staff;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aDispatcherFindsAnOrderAndGivesItToWhoIsSuggested() {
        District district = branches.district();
        String technician = branches.technician(district, "repair");
        branches.technician(district, "repair", "inspection");
        branches.repair(district, technician, OrderState.ACCEPTED);
        branches.repair(district, technician, OrderState.ANSWERED);
        branches.created(district, WorkOrderType.COMPLAINT);
        clock.advance(Duration.ofHours(22));
        OrderView order = branches.created(district, WorkOrderType.REPAIR);
        View view = View.DESKTOP_ENGLISH;

        Page page = signedIn(view, branches.of(district, StaffRole.DISPATCHER));
        page.navigate("/staff/orders");
        look(page, view, "orders-queue");
        page.getByText(order.number()).click();
        look(page, view, "orders-one");
        page.locator("form[action$='/dispatch'] button").click();
        page.waitForURL("**/" + PublicId.WORK_ORDER.of(order.orderId()));
        page.getByText("To take on").first().waitFor();

        assertThat(orders.byId(order.orderId()).assignee()).isEqualTo(technician);
    }

    @Test
    void aTechnicianHandsInTheResultAlthoughTheNetworkFails() {
        District district = branches.district();
        String technician = branches.technician(district, "repair");
        OrderView order = branches.repair(district, technician, OrderState.ON_SITE);
        branches.repair(district, technician, OrderState.ACCEPTED);
        branches.created(district, WorkOrderType.REPAIR);
        View view = View.PHONE_CHINESE;

        Page page = signedIn(view, technician);
        page.navigate("/staff/my-orders");
        look(page, view, "orders-mine");
        page.navigate("/staff/my-orders/" + PublicId.WORK_ORDER.of(order.orderId()));
        page.locator("#handle").fill("换了点火器，试火正常");
        look(page, view, "orders-visit");
        page.reload();
        assertThat(page.locator("#handle").inputValue()).isEqualTo("换了点火器，试火正常");

        page.route("**/handle", route -> route.abort());
        page.locator("form[action$='/handle'] button.btn--primary").click();
        page.locator("form[action$='/handle'] .keep[data-state=waiting]").waitFor();
        page.unroute("**/handle");
        page.locator("form[action$='/handle'] button.btn--primary").click();
        page.getByText("已交单").waitFor();

        assertThat(orders.byId(order.orderId()).state()).isEqualTo(OrderState.HANDLED);
    }

    private Page signedIn(View view, String username) {
        Page page = open(view, "/staff/sign-in");
        page.locator("#username").fill(username);
        page.locator("#password").fill(TestStaff.PASSWORD);
        page.locator("main button").click();
        page.waitForURL("**/staff");
        return page;
    }
}
