package org.hearth.portal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.account.Accounts;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.complaint.ComplaintKind;
import org.hearth.complaint.ComplaintSubject;
import org.hearth.complaint.Complaints;
import org.hearth.complaint.NewComplaint;
import org.hearth.identity.Phone;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.hearth.rating.StarCards;
import org.hearth.workorder.CallBacks;
import org.hearth.workorder.ClockAgreements;
import org.hearth.workorder.OrderContact;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident and what they asked for. */
@QuarkusTest
class RequestPagesTest {

    @Inject WorkOrderFixture fixture;
    @Inject WorkOrders orders;
    @Inject StarCards cards;
    @Inject Complaints complaints;
    @Inject OrderWork work;
    @Inject CallBacks callBacks;
    @Inject ClockAgreements clocks;
    @Inject TestSessions sessions;
    @Inject Accounts accounts;
    @Inject Given given;
    @Inject TestClock clock;

    private final Phone phone = TestPhones.next();
    private Visitor resident;

    @BeforeEach
    void signIn() {
        resident = visitor(phone);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Visitor visitor(Phone number) {
        return new Visitor(TestPhones.nextAddress()).with(sessions.resident(number));
    }

    private OrderView asked(WorkOrderType type) {
        return orders.create(
                WorkOrderFixture.DESK, fixture.asked(type).by(sessions.residentId(phone)));
    }

    private static String path(OrderView order) {
        return "/me/requests/" + PublicId.WORK_ORDER.of(order.orderId());
    }

    private String page(OrderView order) {
        return text(resident.get(path(order)).then().statusCode(200).extract().asString());
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void the_list_shows_the_newest_first_and_goes_on_by_a_cursor() {
        OrderView first = asked(WorkOrderType.REPAIR);
        for (int i = 0; i < 20; i++) {
            asked(WorkOrderType.RELOCATION);
        }

        String page = resident.get("/me/requests").asString();
        String next = page.replaceAll("(?s).*href=\"(/me/requests\\?before=[^\"]*)\".*", "$1");

        assertThat(page.split("class=\"rowlink\"")).hasSize(21);
        assertThat(page).doesNotContain(path(first) + "\"");
        assertThat(resident.get(next).asString()).contains(path(first) + "\"");
    }

    @Test
    void a_foreign_request_does_not_exist() {
        OrderView order = asked(WorkOrderType.REPAIR);
        Visitor stranger = visitor(TestPhones.next());

        assertThat(stranger.get(path(order)).statusCode()).isEqualTo(404);
        assertThat(stranger.post(path(order) + "/cancellation", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(path(order) + "/not-solved", Map.of("missing", "x")).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/me/requests").asString()).doesNotContain(path(order));
        assertThat(orders.byId(order.orderId()).state()).isEqualTo(OrderState.CREATED);
    }

    @Test
    void what_was_asked_by_telephone_is_shown_to_who_asked_and_follows_the_account() {
        OrderView order = fixture.created(WorkOrderType.REPAIR);
        Phone holder = Phone.in(order.contact().phone()).orElseThrow();
        Visitor caller = visitor(holder);

        assertThat(caller.get(path(order)).statusCode()).isEqualTo(404);

        accounts.follow(sessions.residentId(holder), order.accountNumber(), null);
        accounts.follow(sessions.residentId(phone), order.accountNumber(), null);

        assertThat(caller.get(path(order)).statusCode()).isEqualTo(200);
        assertThat(caller.get("/me/requests").asString()).contains(path(order));
        assertThat(caller.get("/me").asString()).contains(path(order));
        assertThat(resident.get(path(order)).statusCode()).isEqualTo(404);
        assertThat(resident.get("/me").asString()).doesNotContain(path(order));
    }

    @Test
    void aVisitThatWasMadeIsRatedFromItsPageOnce() {
        OrderView order = asked(WorkOrderType.REPAIR);
        assertThat(resident.get(path(order)).asString()).doesNotContain("/rate/");

        fixture.dispatched(order);
        work.accept(WorkOrderFixture.TECHNICIAN, order.orderId());
        work.arrive(WorkOrderFixture.TECHNICIAN, order.orderId());
        String code = cards.ofOrder(order.orderId()).orElseThrow().code();

        assertThat(page(order)).contains("评价这次上门");
        assertThat(resident.get(path(order)).asString()).contains("href=\"/rate/" + code);
    }

    @Test
    void aComplaintLeadsToItsPageAndNotToAnotherComplaint() {
        String link = "/complaints/" + complained();
        String html = resident.get("/me/requests").asString();
        String path = html.replaceAll("(?s).*href=\"(/me/requests/ord_[^\"]*)\".*", "$1");

        assertThat(resident.get(path).asString())
                .contains("href=\"" + link + "\"")
                .doesNotContain("/complaints/new?order=");
        assertThat(resident.get(link).statusCode()).isEqualTo(200);
    }

    private String complained() {
        return complaints.take(
                Actor.resident(sessions.residentId(phone)),
                new NewComplaint(
                        ComplaintKind.COMPLAINT,
                        ComplaintCategory.VISIT,
                        sessions.residentId(phone),
                        new OrderContact("测试伟", phone.number(), "zh-CN"),
                        null,
                        "500103",
                        "解放碑街道",
                        "约好上午，下午才到，没有打电话。",
                        ComplaintSubject.NONE,
                        List.of(),
                        null),
                TestPhones.nextAddress());
    }

    /** 23 November 2026 is a Monday; three working days from the next one end with Thursday. */
    @Test
    void the_page_says_who_has_it_and_until_when_by_the_promise() {
        OrderView order = asked(WorkOrderType.RELOCATION);

        assertThat(page(order))
                .contains("改管", "已收到", "渝中分公司")
                .contains("施工：最晚 11 月 26 日（周四）", "还有 3 个工作日", "第 3 天 11 月 26 日（周四） 最晚")
                .contains("渝中区解放碑街道 ***")
                .doesNotContain("2 单元", order.contact().phone(), "测试伟");
    }

    @Test
    void a_pause_shows_its_reason_and_staff_notes_do_not_show() {
        OrderView order = asked(WorkOrderType.RELOCATION);
        orders.note(WorkOrderFixture.DESK, order.orderId(), OrderWords.note("客户态度急"));
        clocks.pause(WorkOrderFixture.DESK, order.orderId(), "等您补签图纸");

        assertThat(page(order)).contains("计时暂停：等您补签图纸").doesNotContain("客户态度急", "还有 3 个工作日");
    }

    @Test
    void it_is_called_off_until_somebody_is_there() {
        OrderView early = asked(WorkOrderType.RELOCATION);
        OrderView late = asked(WorkOrderType.RELOCATION);
        fixture.dispatched(late);
        work.accept(WorkOrderFixture.TECHNICIAN, late.orderId());
        work.arrive(WorkOrderFixture.TECHNICIAN, late.orderId());

        assertThat(
                        resident.post(path(early) + "/cancellation", Map.of("why", "不搬了"))
                                .header("Location"))
                .endsWith(path(early) + "?said=cancelled");
        assertThat(page(early)).contains("已取消", "不搬了");
        assertThat(resident.post(path(late) + "/cancellation", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void not_solved_opens_it_again_within_ten_days() {
        OrderView order = closed();
        String form = path(order) + "/not-solved";

        assertThat(resident.post(form, Map.of("missing", " ")).statusCode()).isEqualTo(422);
        clock.advance(Duration.ofDays(10));
        signIn();
        assertThat(resident.post(form, Map.of("missing", "还是漏")).statusCode()).isEqualTo(303);

        assertThat(orders.byId(order.orderId()).state()).isEqualTo(OrderState.REOPENED);
        assertThat(page(order)).contains("还是漏", "重新办理");
    }

    @Test
    void not_solved_comes_too_late_after_ten_days() {
        OrderView order = closed();
        clock.advance(Duration.ofDays(10).plusSeconds(1));
        signIn();

        assertThat(page(order)).doesNotContain("没解决，重新打开");
        assertThat(
                        resident.post(path(order) + "/not-solved", Map.of("missing", "还是漏"))
                                .statusCode())
                .isEqualTo(409);
    }

    private OrderView closed() {
        OrderView order = asked(WorkOrderType.RELOCATION);
        fixture.dispatched(order);
        work.accept(WorkOrderFixture.TECHNICIAN, order.orderId());
        work.arrive(WorkOrderFixture.TECHNICIAN, order.orderId());
        work.handle(WorkOrderFixture.TECHNICIAN, order.orderId(), OrderWords.said("管道已改"));
        work.answer(WorkOrderFixture.DESK, order.orderId(), OrderWords.said("已完工"));
        return callBacks.solved(WorkOrderFixture.CALLER, order.orderId(), OrderWords.none());
    }

    @Test
    void words_and_photos_are_added_and_only_their_owner_sees_them() throws IOException {
        OrderView order = asked(WorkOrderType.REPAIR);
        resident.get(path(order));
        String notes = path(order) + "/notes";
        byte[] photo = photo();

        int empty =
                resident.postFiles(notes, Map.of("text", ""), "photos", Map.of(), resident.token())
                        .statusCode();
        int added =
                resident.postFiles(
                                notes,
                                Map.of("text", "阀门在左边"),
                                "photos",
                                Map.of("a.png", photo),
                                resident.token())
                        .statusCode();
        String html = resident.get(path(order)).asString();
        String file = html.replaceAll("(?s).*href=\"(" + path(order) + "/files/[^\"]*)\".*", "$1");

        assertThat(empty).isEqualTo(422);
        assertThat(added).isEqualTo(303);
        assertThat(html).contains("阀门在左边");
        assertThat(resident.get(file).contentType()).startsWith("image/");
        assertThat(visitor(TestPhones.next()).get(file).statusCode()).isEqualTo(404);
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
