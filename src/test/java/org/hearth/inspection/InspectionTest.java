package org.hearth.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.account.Accounts;
import org.hearth.account.MeterView;
import org.hearth.attachment.TestPictures;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.identity.TestStaff;
import org.hearth.inspection.InspectionFixture.Going;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.id.UnguessableId;
import org.hearth.workorder.OrderChannel;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Inspections, hazards and replacements through their pages, from the door to the account. */
@QuarkusTest
class InspectionTest {

    private static final Map<String, byte[]> NO_PHOTO = Map.of("", new byte[0]);

    @Inject InspectionFixture fixture;
    @Inject Given given;
    @Inject TestStaff staff;
    @Inject TestSessions sessions;
    @Inject TestClock clock;
    @Inject WorkOrders orders;
    @Inject OrderWork work;
    @Inject Accounts accounts;
    @Inject Inspections inspections;
    @Inject RecheckRounds rounds;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aResultSentTwiceIsRecordedOnceAndHandlesTheOrder() {
        Going going = fixture.going(WorkOrderType.INSPECTION);
        Visitor technician = technician(going);
        Map<String, String> form = fixture.badHose("2026-12-20");
        work.arrive(Actor.staff(going.technician()), going.order().orderId());
        technician.get(going.path()).then().body(containsString(going.path() + "/inspection"));

        send(technician, going, "/inspection", form, photo()).then().statusCode(303);
        send(technician, going, "/inspection", form, photo()).then().statusCode(303);

        OrderView order = orders.byId(going.order().orderId());
        assertThat(order.state()).isEqualTo(OrderState.HANDLED);
        assertThat(orders.history(order.orderId()).get(4).said())
                .isEqualTo("安全检查完成，发现 1 处隐患，请按期整改：\n连接软管：换成不锈钢波纹管（2026-12-20 前）");
        assertThat(rows("inspection", order)).isEqualTo(1);
        assertThat(rows("hazard", order)).isEqualTo(1);
        assertThat(inspections.lastOf(order.accountId())).contains(LocalDate.of(2026, 11, 23));
        technician.get(going.path() + "/inspection").then().body(containsString("结果已登记"));
    }

    @Test
    void twoSendingsAtTheSameMomentAreOneResult() {
        Going going = fixture.going(WorkOrderType.INSPECTION);
        Map<String, String> form = fixture.clean();
        Visitor one = technician(going);
        Visitor other = technician(going);

        List<CompletableFuture<Integer>> answers =
                List.of(one, other).stream()
                        .map(
                                visitor ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        send(visitor, going, "/inspection", form)
                                                                .statusCode()))
                        .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactly(303, 303);
        assertThat(rows("inspection", going.order())).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsAskedForAndNothingIsRecorded() {
        Going going = fixture.going(WorkOrderType.INSPECTION);
        Map<String, String> form = fixture.badHose("2026-11-22");
        form.remove("item-FLUE");
        form.remove("signature-typed");
        form.put("mend-HOSE", "换 <b>管</b>");

        send(technician(going), going, "/inspection", form)
                .then()
                .statusCode(422)
                .body(containsString("烟道：请选结论"))
                .body(containsString("连接软管：期限应在今天到 180 天之内"))
                .body(containsString("请客户签名或写上姓名"))
                .body(containsString("换 &lt;b&gt;管&lt;/b&gt;"));
        assertThat(rows("inspection", going.order())).isZero();
    }

    @Test
    void anotherTechniciansOrderIsNotThere() {
        Going going = fixture.going(WorkOrderType.INSPECTION);
        Visitor other = visitor(staff.withRoles(StaffRole.TECHNICIAN));

        other.get(going.path() + "/inspection").then().statusCode(404);
        other.get(going.path() + "/replacement").then().statusCode(404);
        technician(going).get(going.path() + "/replacement").then().statusCode(404);
        other.get("/sign-in");
        send(other, going, "/inspection", fixture.clean()).then().statusCode(404);
        assertThat(rows("inspection", going.order())).isZero();
    }

    @Test
    void aReCheckIsOrderedOnceOnItsDayAndEndsTheHazard() {
        Going going = fixture.going(WorkOrderType.INSPECTION);
        send(technician(going), going, "/inspection", fixture.badHose("2026-11-30"));
        rounds.walk();
        assertThat(orders.following(going.order().orderId())).isEmpty();

        clock.advance(Duration.ofDays(7));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(rounds::walk),
                        CompletableFuture.runAsync(rounds::walk))
                .join();

        List<OrderView> rechecks = orders.following(going.order().orderId());
        assertThat(rechecks)
                .singleElement()
                .satisfies(
                        order -> {
                            assertThat(order.type()).isEqualTo(WorkOrderType.INSPECTION);
                            assertThat(order.channel()).isEqualTo(OrderChannel.SYSTEM);
                            assertThat(order.description()).isEqualTo("连接软管: 换成不锈钢波纹管");
                        });

        Going again = fixture.taken(rechecks.get(0));
        String hazard = PublicId.HAZARD.of(hazardOf(going.order()));
        Visitor technician = technician(again);
        technician
                .get(again.path() + "/inspection")
                .then()
                .body(containsString("again-" + hazard))
                .body(not(containsString("item-METER")));
        send(
                        technician,
                        again,
                        "/inspection",
                        Map.of(
                                "again-" + hazard,
                                "mended",
                                "presence",
                                "REFUSED",
                                "sending",
                                UnguessableId.next()))
                .then()
                .statusCode(303);

        assertThat(states(going.order())).isEqualTo("FOUND NOTIFIED RECHECKED CLOSED");
        rounds.walk();
        assertThat(orders.following(going.order().orderId())).hasSize(1);
        assertThat(inspections.lastOf(going.order().accountId()))
                .as("a re-check is no whole inspection")
                .contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void theCustomerSeesTheResultForEverAndAsksForAnEarlierReCheck() {
        Going going = fixture.going(WorkOrderType.INSPECTION);
        send(technician(going), going, "/inspection", fixture.badHose("2026-12-20"), photo());
        Visitor customer = customer(going.order());
        String path = safety(going.order());

        customer.get(path)
                .then()
                .statusCode(200)
                .body(containsString("换成不锈钢波纹管"))
                .body(containsString("2026 年 12 月 20 日"));
        InspectionView result = inspections.ofOrder(going.order().orderId()).orElseThrow();
        String shown = path + "/" + PublicId.INSPECTION.of(result.inspectionId());
        customer.get(shown).then().statusCode(200).body(containsString("签名：测试伟"));
        String file = shown + "/photos/" + result.photos().get(0).id();
        customer.get(file).then().statusCode(200).contentType("image/jpeg");
        Visitor stranger = new Visitor("198.51.100.9").with(sessions.resident(TestPhones.next()));
        stranger.get(path).then().statusCode(404);
        stranger.get(file).then().statusCode(404);

        String mended = path + "/hazards/" + PublicId.HAZARD.of(hazardOf(going.order()));
        stranger.post(mended + "/mended", Map.of()).then().statusCode(404);
        customer.post(mended + "/mended", Map.of()).then().statusCode(303);
        customer.post(mended + "/mended", Map.of()).then().statusCode(409);

        assertThat(states(going.order())).isEqualTo("FOUND NOTIFIED MENDED");
        assertThat(orders.following(going.order().orderId())).hasSize(1);
        clock.advance(Duration.ofDays(60));
        rounds.walk();
        assertThat(orders.following(going.order().orderId())).hasSize(1);
    }

    @Test
    void theSupervisorSeesTheBranchsHazardsAndTellsWhoWasAbsent() {
        Going going = fixture.going(WorkOrderType.INSPECTION);
        Map<String, String> form = fixture.badHose("2026-11-23");
        form.put("presence", "ABSENT");
        send(technician(going), going, "/inspection", form).then().statusCode(303);
        String page = "/staff/hazards/" + PublicId.HAZARD.of(hazardOf(going.order()));
        Visitor own = supervisor(going.order().branch());
        Visitor foreign = supervisor("万州分公司");

        foreign.get(page).then().statusCode(404);
        own.get(page).then().statusCode(200).body(containsString("待告知"));
        own.post(page + "/told", Map.of("words", " ")).then().statusCode(422);
        own.post(page + "/told", Map.of("words", "电话告知")).then().statusCode(303);

        clock.advance(Duration.ofDays(1));
        assertThat(states(going.order())).isEqualTo("FOUND NOTIFIED");
        String overdue = "/staff/hazards?show=overdue";
        supervisor(going.order().branch()).get(overdue).then().body(containsString(page));
        supervisor("万州分公司").get(overdue).then().body(not(containsString(page)));
    }

    @Test
    void aMeterThatIsReplacedKeepsItsHistoryAndIsReplacedOnce() {
        Going going = fixture.going(WorkOrderType.METER_REPLACEMENT);
        long account = going.order().accountId();
        given.run(
                "insert into meter values (?, ?, 'OLD-1', 'POSTPAID', '2016-01-01', '2020-01-01',"
                        + " '2026-01-01', null)",
                account,
                account);
        Visitor technician = technician(going);
        technician.get(going.path() + "/replacement").then().body(containsString("OLD-1"));
        Map<String, String> form = new HashMap<>();
        form.put("sending", UnguessableId.next());
        form.put("on", "2026-11-23");
        form.put("old-serial", "OLD-9");
        form.put("final", "1,234.5");
        form.put("new-serial", "NEW-1");
        form.put("first", "0");
        form.put("until", "2034-11-23");

        send(technician, going, "/replacement", form)
                .then()
                .statusCode(422)
                .body(containsString("与档案不同"));
        form.put("differs", "yes");
        send(technician, going, "/replacement", form).then().statusCode(303);
        send(technician, going, "/replacement", form).then().statusCode(303);

        MeterView meter = accounts.meterOf(account).orElseThrow();
        assertThat(meter.serialNumber()).isEqualTo("NEW-1");
        assertThat(meter.installedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(meter.hoseExpiresOn()).isEqualTo(LocalDate.of(2034, 11, 23));
        assertThat(
                        given.text(
                                "select removed_on from meter where account_id = ? and"
                                        + " serial_number = 'OLD-1'",
                                account))
                .isEqualTo("2026-11-23");
        assertThat(
                        given.text(
                                "select group_concat(concat_ws(' ', field, old_value, new_value)"
                                        + " order by id separator ', ') from account_change where"
                                        + " account_id = ? and field like 'meter.%'",
                                account))
                .isEqualTo(
                        "meter.serial_number OLD-1 NEW-1, meter.serial_found OLD-1 OLD-9,"
                                + " meter.reading_m3 1234.5 0, meter.installed_on 2016-01-01"
                                + " 2026-11-23");
        assertThat(rows("replacement", going.order())).isEqualTo(1);
        customer(going.order())
                .get(safety(going.order()))
                .then()
                .body(containsString("旧表 OLD-9，止度 1,234.5 m³；新表 NEW-1，起度 0 m³"));
    }

    private Response send(Visitor visitor, Going going, String page, Map<String, String> form) {
        return send(visitor, going, page, form, NO_PHOTO);
    }

    private static Response send(
            Visitor visitor,
            Going going,
            String page,
            Map<String, String> form,
            Map<String, byte[]> photos) {
        visitor.get("/sign-in");
        return visitor.postFiles(going.path() + page, form, "photos", photos, visitor.token());
    }

    private static Map<String, byte[]> photo() {
        return Map.of("IMG_1.jpg", TestPictures.fromPhone(400, 200, 6));
    }

    private Visitor technician(Going going) {
        return visitor(going.technician());
    }

    private Visitor supervisor(String branch) {
        return visitor(staff.ofBranch(branch, Set.of(), StaffRole.SUPERVISOR));
    }

    private Visitor visitor(String username) {
        Visitor visitor = new Visitor(TestPhones.nextAddress()).with(staff.signedIn(username));
        visitor.get("/staff");
        return visitor;
    }

    private Visitor customer(OrderView order) {
        var phone = TestPhones.next();
        given.follows(
                sessions.residentId(phone),
                new AccountRow(order.accountId(), order.accountNumber(), ""));
        return new Visitor(TestPhones.nextAddress()).with(sessions.resident(phone));
    }

    private static String safety(OrderView order) {
        return "/me/accounts/" + PublicId.ACCOUNT.of(order.accountId()) + "/safety";
    }

    private long rows(String table, OrderView order) {
        return given.count(
                "select count(*) from " + table + " where order_id = ?", order.orderId());
    }

    private long hazardOf(OrderView order) {
        return given.count("select id from hazard where order_id = ?", order.orderId());
    }

    private String states(OrderView order) {
        return given.text(
                "select group_concat(to_state order by id separator ' ') from hazard_event where"
                        + " hazard_id = ?",
                hazardOf(order));
    }
}
