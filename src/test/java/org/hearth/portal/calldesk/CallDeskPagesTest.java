package org.hearth.portal.calldesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.Visitor;
import org.hearth.account.AccountIndex;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrderType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The call desk, by who opens it. */
@QuarkusTest
class CallDeskPagesTest {

    private static final String DESK = "/staff/call-desk";

    @Inject Given given;
    @Inject TestStaff staff;
    @Inject AccountIndex index;
    @Inject WorkOrderFixture orders;

    private AccountRow account;
    private String page;

    @BeforeEach
    void aCustomer() {
        account = given.account();
        index.refresh(account.id());
        page = DESK + "/accounts/" + PublicId.ACCOUNT.of(account.id());
    }

    private Visitor person(StaffRole... roles) {
        return new Visitor("198.51.100.32").with(staff.signedIn(roles));
    }

    private long looks(String reason) {
        return reason == null
                ? given.count(
                        "select count(*) from customer_look where account_id = ? and reason is null",
                        account.id())
                : given.count(
                        "select count(*) from customer_look where account_id = ? and reason = ?",
                        account.id(),
                        reason);
    }

    @Test
    void an_agent_finds_a_customer_masked_and_leaves_a_trace() {
        person(StaffRole.AGENT)
                .post(DESK, Map.of("typed", account.phone()))
                .then()
                .statusCode(200)
                .body(containsString(page))
                .body(containsString("*伟"))
                .body(containsString("渝中区解放碑街道 ***"))
                .body(not(containsString("测试伟")));

        assertThat(looks(null)).isEqualTo(1);
    }

    @Test
    void an_agent_is_told_what_to_say_more() {
        Visitor agent = person(StaffRole.AGENT);

        agent.post(DESK, Map.of("typed", "zw")).then().body(containsString("说得太少"));
        agent.post(DESK, Map.of("typed", "没有这样的人")).then().body(containsString("没有找到"));
        agent.post(DESK, Map.of("typed", "测试伟 解放碑")).then().body(containsString("姓名 + 地址"));
    }

    @Test
    void an_agent_sees_the_customer_at_a_glance() {
        given.bill(account, LocalDate.of(2026, 11, 10), 12_345, 800);
        given.run(
                "insert into meter values (?, ?, 'SN-1', 'POSTPAID', '2015-03-01', '2017-03-01',"
                        + " '2025-03-01', null)",
                account.id(),
                account.id());

        person(StaffRole.AGENT)
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("−131.45"))
                .body(containsString("已逾期"))
                .body(containsString("11.7 年"))
                .body(containsString("满 10 年，可免费更换"))
                .body(containsString("软管已过期"))
                .body(containsString("没有签约"))
                .body(containsString("action=\"" + page + "\""))
                .body(not(containsString("测试伟")))
                .body(not(containsString(account.phone())));
        assertThat(looks(null)).isEqualTo(1);
    }

    @Test
    void a_supervisor_sees_what_the_customer_asked_for_lately() {
        OrderView order = orders.created(WorkOrderType.REPAIR);

        person(StaffRole.SUPERVISOR)
                .get(DESK + "/accounts/" + PublicId.ACCOUNT.of(order.accountId()))
                .then()
                .statusCode(200)
                .body(containsString("报修"))
                .body(containsString(order.number()))
                .body(containsString("待派单"))
                .body(not(containsString(order.contact().phone())));
    }

    @Test
    void a_customer_is_shown_in_clear_for_a_reason_only() {
        Visitor agent = person(StaffRole.AGENT);

        agent.post(page, Map.of("reason", "看"))
                .then()
                .statusCode(422)
                .body(containsString("请写明原因"))
                .body(not(containsString("测试伟")));
        agent.post(page, Map.of("reason", "客户来电，核对地址"))
                .then()
                .statusCode(200)
                .body(containsString("测试伟"))
                .body(containsString(account.phone()))
                .body(containsString("1 号 2 单元 3-1"));

        assertThat(looks("客户来电，核对地址")).isEqualTo(1);
    }

    @Test
    void searches_are_limited_by_person() {
        Visitor agent = person(StaffRole.AGENT);
        for (int search = 0; search < 60; search++) {
            agent.post(DESK, Map.of("typed", "zw"));
        }

        agent.post(DESK, Map.of("typed", "zw")).then().statusCode(429);
        person(StaffRole.AGENT).post(DESK, Map.of("typed", "zw")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1234567890123"})
    void an_extension_has_digits(String extension) {
        person(StaffRole.AGENT)
                .post(DESK + "/extension", Map.of("extension", extension))
                .then()
                .statusCode(422)
                .body(containsString("分机是 2 至 10 位数字"));
        person(StaffRole.AGENT).get(DESK + "/extension").then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acc_1", "500100001", "acc_0000000000000"})
    void an_id_that_is_none_finds_nobody(String id) {
        person(StaffRole.AGENT).get(DESK + "/accounts/" + id).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = StaffRole.class,
            names = {"FINANCE", "ADMINISTRATOR", "TECHNICIAN"})
    void others_may_not_open_it(StaffRole role) {
        Visitor other = person(role);

        other.get(DESK).then().statusCode(403);
        other.get(page).then().statusCode(403);
        other.get(DESK + "/calls").then().statusCode(403);
        other.post(DESK, Map.of("typed", account.number())).then().statusCode(403);
        other.post(page, Map.of("reason", "想看看是谁")).then().statusCode(403);
        other.get("/staff").then().body(not(containsString(DESK)));
        assertThat(looks(null)).isZero();
    }

    @Test
    void a_stranger_is_led_to_the_sign_in() {
        new Visitor("198.51.100.33").get(page).then().statusCode(303);
    }
}
