package org.hearth.workorder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.OrderBranch;
import org.hearth.workorder.OrderBranch.District;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueuePagesTest {

    private static final Pattern NUMBER =
            Pattern.compile("class=\"num\" href=\"[^\"]+\">(\\d{12})<");

    @Inject OrderBranch branches;
    @Inject WorkOrders orders;
    @Inject TestStaff staff;
    @Inject TestClock clock;
    @Inject Given given;

    private District district;
    private Visitor agent;

    @BeforeEach
    void aBranch() {
        district = branches.district();
        agent = new Visitor(TestPhones.nextAddress()).with(staff.signedIn(StaffRole.AGENT));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void eachFilterShowsItsOrdersAndNoOthers() {
        String technician = branches.technician(district, "repair");
        OrderView complaint = branches.created(district, WorkOrderType.COMPLAINT);
        OrderView atWork = branches.repair(district, technician, OrderState.ACCEPTED);
        OrderView answered = branches.repair(district, technician, OrderState.ANSWERED);
        OrderView undated = branches.created(district, WorkOrderType.INSPECTION);

        assertThat(numbers(""))
                .containsExactly(no(atWork), no(complaint), no(answered), no(undated));
        assertThat(numbers("&type=COMPLAINT")).containsExactly(no(complaint));
        assertThat(numbers("&state=ANSWERED")).containsExactly(no(answered));
        assertThat(numbers("&assignee=" + technician))
                .containsExactlyInAnyOrder(no(atWork), no(answered));
        assertThat(numbers("&district=" + district.code())).hasSize(4);
        assertThat(numbers("&overdue=1")).isEmpty();
        assertThat(numbers("&state=NONSENSE&type=NONSENSE")).hasSize(4);

        clock.advance(Duration.ofHours(20));
        agent.with(staff.signedIn(StaffRole.AGENT));
        assertThat(numbers("&warned=1")).containsExactly(no(atWork));
        clock.advance(Duration.ofHours(4));
        assertThat(numbers("&overdue=1")).containsExactly(no(atWork));
        assertThat(numbers("&escalated=1")).isEmpty();
    }

    @Test
    void closedOrdersComeNewestFirst() {
        OrderView first = branches.created(district, WorkOrderType.QUESTION);
        OrderView second = branches.created(district, WorkOrderType.QUESTION);
        orders.cancel(Actor.staff("desk"), second.orderId(), OrderWords.none());
        clock.advance(Duration.ofMinutes(1));
        orders.cancel(Actor.staff("desk"), first.orderId(), OrderWords.none());

        assertThat(numbers("&closed=1")).containsExactly(no(first), no(second));
        assertThat(numbers("")).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            made.add(no(branches.created(district, WorkOrderType.COMPLAINT)));
        }

        List<String> shown = new ArrayList<>();
        String page = agent.get(address("")).asString();
        shown.addAll(numbersOf(page));
        for (String next = next(page); next != null; next = next(page)) {
            page = agent.get(next).asString();
            shown.addAll(numbersOf(page));
        }

        assertThat(shown).containsExactlyElementsOf(made);
        agent.get(address("&after=nonsense")).then().statusCode(200);
    }

    @Test
    void aBranchsDispatcherSeesNoOtherBranch() {
        OrderView foreign = branches.created(branches.district(), WorkOrderType.REPAIR);
        OrderView own = branches.created(district, WorkOrderType.REPAIR);
        Visitor dispatcher =
                new Visitor(TestPhones.nextAddress())
                        .with(staff.signedIn(branches.of(district, StaffRole.DISPATCHER)));

        assertThat(
                        numbersOf(
                                dispatcher
                                        .get("/staff/orders?branch=" + url(foreign.branch()))
                                        .asString()))
                .containsExactly(no(own));
        dispatcher.get(path(foreign)).then().statusCode(404);
        assertThat(
                        numbersOf(
                                dispatcher
                                        .get("/staff/orders?q=" + foreign.accountNumber())
                                        .asString()))
                .isEmpty();
    }

    @Test
    void anOrderIsFoundByItsNumberAndByItsAccounts() {
        OrderView order = branches.created(district, WorkOrderType.REPAIR);

        agent.get("/staff/orders?q=" + order.number())
                .then()
                .statusCode(303)
                .header("Location", endsWith(path(order)));
        agent.get("/staff/orders?q=" + order.accountNumber())
                .then()
                .body(containsString(order.number()));
        agent.get("/staff/orders?q=999999999999").then().body(containsString("没有这个工单号"));
    }

    @Test
    void personalDataIsMaskedUntilAReasonIsGivenAndTheLookIsLogged() {
        OrderView order = branches.created(district, WorkOrderType.REPAIR);
        agent.get(address("")).then().body(containsString("*伟")).body(not(containsString("测试伟")));
        agent.get(path(order))
                .then()
                .body(containsString("*伟"))
                .body(not(containsString(order.contact().phone())))
                .body(not(containsString("2 单元")));

        agent.post(path(order) + "/look", Map.of("reason", "短"))
                .then()
                .statusCode(422)
                .body(not(containsString("2 单元")));
        agent.post(path(order) + "/look", Map.of("reason", "客户来电核对地址"))
                .then()
                .statusCode(200)
                .body(containsString("测试伟"))
                .body(containsString(order.contact().phone()))
                .body(containsString("2 单元"));

        assertThat(
                        given.count(
                                "select count(*) from customer_look where account_number = ? and"
                                        + " reason = '客户来电核对地址'",
                                order.accountNumber()))
                .isEqualTo(1);
    }

    private List<String> numbers(String filters) {
        return numbersOf(agent.get(address(filters)).then().statusCode(200).extract().asString());
    }

    private String address(String filters) {
        return "/staff/orders?branch=" + url(district.branch()) + filters;
    }

    private static String next(String page) {
        Matcher link = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(page);
        return link.find() ? link.group(1).replace("&amp;", "&") : null;
    }

    private static List<String> numbersOf(String page) {
        return NUMBER.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String no(OrderView order) {
        return order.number();
    }

    private static String path(OrderView order) {
        return "/staff/orders/" + PublicId.WORK_ORDER.of(order.orderId());
    }
}
