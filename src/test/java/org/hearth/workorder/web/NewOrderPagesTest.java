package org.hearth.workorder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.Given;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.id.UnguessableId;
import org.hearth.servicetime.ServiceClass;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NewOrderPagesTest {

    private static final String PATH = "/staff/orders/new";

    @Inject Given given;
    @Inject WorkOrders orders;
    @Inject TestStaff staff;

    private Given.AccountRow account;
    private String publicId;
    private Visitor agent;

    @BeforeEach
    void anAgentOnTheTelephone() {
        account = given.account();
        publicId = PublicId.ACCOUNT.of(account.id());
        agent = new Visitor(TestPhones.nextAddress()).with(staff.signedIn(StaffRole.AGENT));
    }

    @Test
    void theAccountIsFoundByItsNumberWhichStaysOutOfTheAddress() {
        agent.post(PATH + "/account", Map.of("number", account.number(), "type", "REPAIR"))
                .then()
                .statusCode(303)
                .header("Location", endsWith(PATH + "?account=" + publicId + "&type=REPAIR"));
        agent.post(PATH + "/account", Map.of("number", "999999999999", "type", ""))
                .then()
                .statusCode(422)
                .body(containsString("没有这个户号"));
        agent.get(PATH + "?account=" + publicId + "&type=REPAIR")
                .then()
                .statusCode(200)
                .body(containsString("*伟"))
                .body(not(containsString(account.phone())));
    }

    @Test
    void aFormSentTwiceMakesOneOrderForTheHolder() {
        Map<String, String> form = form("REPAIR");
        form.put("sending", UnguessableId.next());

        String first = agent.post(PATH, form).then().statusCode(303).extract().header("Location");
        String again = agent.post(PATH, form).then().statusCode(303).extract().header("Location");

        assertThat(again).isEqualTo(first);
        assertThat(made())
                .singleElement()
                .satisfies(
                        order -> {
                            assertThat(order.contact().phone()).isEqualTo(account.phone());
                            assertThat(order.channel()).isEqualTo(OrderChannel.CALL);
                            assertThat(order.papersCompleteAt()).isNotNull();
                        });
        agent.get(PATH + "?account=" + publicId + "&type=REPAIR")
                .then()
                .body(containsString(made().get(0).number()))
                .body(containsString("同一类"));
    }

    @Test
    void aMajorComplaintOfSomebodyElseInEnglishWithoutPapers() {
        Map<String, String> form = form("COMPLAINT");
        form.putAll(
                Map.of(
                        "class",
                        "MAJOR",
                        "name",
                        "Smith",
                        "phone",
                        "139 0000 1234",
                        "language",
                        "en",
                        "papers",
                        "missing",
                        "channel",
                        "DESK"));

        agent.post(PATH, form).then().statusCode(303);

        OrderView order = made().get(0);
        assertThat(order.serviceClass()).isEqualTo(ServiceClass.MAJOR);
        assertThat(order.contact().name()).isEqualTo("Smith");
        assertThat(order.contact().language()).isEqualTo("en");
        assertThat(order.papersCompleteAt()).isNull();
        assertThat(order.channel()).isEqualTo(OrderChannel.DESK);
    }

    @Test
    void anEmergencyIsSentToItsOwnDeskAndNothingIsMade() {
        agent.post(PATH, form(WorkOrderType.EMERGENCY.name()))
                .then()
                .statusCode(422)
                .body(containsString("href=\"/staff/emergency\""));

        assertThat(made()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaid() {
        agent.post(PATH, Map.of("account", publicId, "phone", "none"))
                .then()
                .statusCode(422)
                .body(containsString("请选类型"))
                .body(containsString("请记下客户说了什么"))
                .body(containsString("请选手续是否齐全"))
                .body(containsString("请写电话号码"));
        assertThat(made()).isEmpty();
    }

    private Map<String, String> form(String type) {
        Map<String, String> form = new HashMap<>();
        form.put("account", publicId);
        form.put("type", type);
        form.put("description", "灶具打不着火");
        form.put("papers", "complete");
        return form;
    }

    private List<OrderView> made() {
        return orders.ofAccount(account.id(), Long.MAX_VALUE, 10);
    }
}
