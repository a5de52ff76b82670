package org.hearth.workorder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.hearth.platform.id.UnguessableId;
import org.hearth.workorder.OrderBranch;
import org.hearth.workorder.OrderBranch.District;
import org.hearth.workorder.OrderHistory;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderStep;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.SeenOrder;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OrderStepPagesTest {

    @Inject OrderBranch branches;
    @Inject WorkOrders orders;
    @Inject TestStaff staff;

    private District district;
    private String technician;

    @BeforeEach
    void aBranch() {
        district = branches.district();
        technician = branches.technician(district, "repair");
    }

    /** Who may do what to a repair in which state, and how the rest is refused. */
    @ParameterizedTest(name = "{0}: {1} {2} -> {3}")
    @CsvSource({
        "CREATED, AGENT, dispatch, 303",
        "CREATED, DISPATCHER, dispatch, 303",
        "CREATED, TECHNICIAN, dispatch, 403",
        "CREATED, FINANCE, dispatch, 403",
        "CREATED, COLLEAGUE, take-on, 303",
        "CREATED, AGENT, take-on, 403",
        "CREATED, UNSKILLED, take-on, 404",
        "CREATED, FOREIGN_TECHNICIAN, take-on, 404",
        "CREATED, FOREIGN_DISPATCHER, dispatch, 404",
        "CREATED, AGENT, cancel, 303",
        "CREATED, DISPATCHER, cancel, 403",
        "DISPATCHED, TECHNICIAN, take-on, 303",
        "DISPATCHED, TECHNICIAN, give-back, 303",
        "DISPATCHED, COLLEAGUE, take-on, 404",
        "DISPATCHED, DISPATCHER, give-back-to-desk, 303",
        "DISPATCHED, AGENT, give-back-to-desk, 403",
        "DISPATCHED, TECHNICIAN, arrive, 409",
        "ACCEPTED, TECHNICIAN, set-out, 303",
        "ACCEPTED, TECHNICIAN, arrive, 303",
        "ACCEPTED, TECHNICIAN, handle, 409",
        "ACCEPTED, DISPATCHER, arrive, 403",
        "ACCEPTED, AGENT, dispatch, 303",
        "ACCEPTED, AGENT, pause, 303",
        "ACCEPTED, TECHNICIAN, pause, 403",
        "ACCEPTED, AGENT, resume, 409",
        "ACCEPTED, TECHNICIAN, agree, 303",
        "ON_SITE, TECHNICIAN, handle, 303",
        "ON_SITE, TECHNICIAN, not-met, 303",
        "ON_SITE, TECHNICIAN, give-back, 303",
        "ON_SITE, AGENT, handle, 403",
        "ON_SITE, AGENT, cancel, 409",
        "ON_SITE, FOREIGN_TECHNICIAN, note, 404",
        "HANDLED, AGENT, answer, 303",
        "HANDLED, SUPERVISOR, answer, 303",
        "HANDLED, TECHNICIAN, answer, 403",
        "HANDLED, AGENT, call-back, 409",
        "ANSWERED, AGENT, call-back, 303",
        "ANSWERED, DISPATCHER, call-back, 403",
        "ANSWERED, AGENT, answer, 409",
        "ANSWERED, AGENT, note, 303",
        "ANSWERED, AGENT, nonsense, 404"
    })
    void eachRoleTakesItsStepsInTheirStates(OrderState state, String who, String step, int status) {
        OrderView order = branches.repair(district, technician, state);

        send(visitor(who), order, step, UnguessableId.next()).then().statusCode(status);
    }

    @Test
    void whoHandledItIsRefusedTheCallBackAndAColleagueMakesIt() {
        String both =
                staff.ofBranch(
                        district.branch(), Set.of("repair"), StaffRole.TECHNICIAN, StaffRole.AGENT);
        OrderView order = branches.repair(district, both, OrderState.ANSWERED);
        Visitor handler = signedIn(both);
        handler.get(path(order))
                .then()
                .body(containsString("回访须由另一位同事来做"))
                .body(not(containsString("/call-back\"")));

        send(handler, order, "call-back", null)
                .then()
                .statusCode(409)
                .body(containsString("回访须由另一位同事来做"));
        send(visitor("AGENT"), order, "call-back", null).then().statusCode(303);

        assertThat(orders.byId(order.orderId()).solved()).isTrue();
    }

    @Test
    void ofTwoDispatchersAtOnceOneWinsAndTheOtherIsToldWhoWasQuicker() throws Exception {
        OrderView order = branches.repair(district, technician, OrderState.CREATED);
        List<Visitor> both = List.of(visitor("DISPATCHER"), visitor("DISPATCHER"));
        both.forEach(one -> one.get(path(order)));

        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<Response>> posts =
                both.stream()
                        .map(one -> (Callable<Response>) () -> send(one, order, "dispatch", null))
                        .toList();
        List<Response> answers = threads.invokeAll(posts).stream().map(this::done).toList();
        threads.shutdown();

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(303, 409);
        assertThat(answers.stream().filter(one -> one.statusCode() == 409).findFirst())
                .get()
                .extracting(Response::asString)
                .asString()
                .contains("别人先了一步", "测试员工", "派单", "请带点火器");
        assertThat(steps(order)).containsExactly(OrderStep.CREATED, OrderStep.DISPATCHED);
    }

    @Test
    void aFormSentAgainAfterALostAnswerDoesNothingTwice() {
        OrderView order = branches.repair(district, technician, OrderState.ON_SITE);
        Visitor phone = signedIn(technician);
        String sending = UnguessableId.next();

        Response first = send(phone, order, "handle", sending);
        Response again = send(phone, order, "handle", sending);

        first.then().statusCode(303).header("Location", endsWith(path(order)));
        again.then().statusCode(303).header("Location", endsWith(path(order)));
        assertThat(again.getCookie("hearth-sent")).isEqualTo(sending);
        assertThat(steps(order)).containsOnlyOnce(OrderStep.HANDLED);
    }

    @Test
    void whoLostTheOrderLearnsItAndKeepsWhatWasTyped() {
        OrderView order = branches.repair(district, technician, OrderState.ON_SITE);
        Visitor phone = signedIn(technician);
        phone.get("/staff/my-orders/" + PublicId.WORK_ORDER.of(order.orderId()));
        String seen = SeenOrder.mark(order);
        send(phone, order, "give-back", null);
        OrderView free = orders.byId(order.orderId());
        send(visitor("COLLEAGUE"), free, "take-on", null).then().statusCode(303);

        Map<String, String> fields = fields("handle", seen, null);
        phone.post(path(order) + "/handle", fields)
                .then()
                .statusCode(409)
                .body(containsString("已不在您手上"))
                .body(containsString("换了点火器，试火正常"));
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        OrderView order = branches.repair(district, technician, OrderState.HANDLED);
        Map<String, String> empty = fields("answer", SeenOrder.mark(order), null);
        empty.put("answer", "  ");

        visitor("AGENT")
                .post(path(order) + "/answer", empty)
                .then()
                .statusCode(422)
                .body(containsString("请写明，不能空着"));

        OrderView answered = branches.repair(district, technician, OrderState.ANSWERED);
        Map<String, String> fields = fields("call-back", SeenOrder.mark(answered), null);
        fields.put("heard", "nothing");
        visitor("AGENT")
                .post(path(answered) + "/call-back", fields)
                .then()
                .statusCode(422)
                .body(containsString("请选客户怎么说"))
                .body(containsString("客户说好了"));
    }

    @Test
    void aPhotoOfTheResultIsShownToTheDeskAndToNoForeignBranch() throws Exception {
        OrderView order = branches.repair(district, technician, OrderState.ON_SITE);
        Visitor phone = signedIn(technician);
        phone.get("/staff/my-orders/" + PublicId.WORK_ORDER.of(order.orderId()));

        phone.postFiles(
                        path(order) + "/handle",
                        fields("handle", SeenOrder.mark(order), UnguessableId.next()),
                        "photos",
                        Map.of("a.jpg", picture()),
                        phone.token())
                .then()
                .statusCode(303);

        Visitor agent = visitor("AGENT");
        String page = agent.get(path(order)).asString();
        String photo = page.replaceAll("(?s).*<img[^>]*src=\"([^\"]+)\".*", "$1");
        agent.get(photo).then().statusCode(200).contentType("image/jpeg");
        visitor("FOREIGN_TECHNICIAN").get(photo).then().statusCode(404);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    private Response send(Visitor visitor, OrderView order, String step, String sending) {
        return visitor.post(path(order) + "/" + step, fields(step, SeenOrder.mark(order), sending));
    }

    private Map<String, String> fields(String step, String seen, String sending) {
        Map<String, String> fields = new HashMap<>();
        fields.put("seen", seen);
        if (sending != null) {
            fields.put("sending", sending);
        }
        fields.put(step, step.equals("handle") ? "换了点火器，试火正常" : "客户说好了");
        if (step.equals("dispatch")) {
            fields.put("branch", district.branch());
            fields.put("technician", technician);
            fields.put("dispatch", "请带点火器");
        }
        fields.put("heard", "solved");
        fields.put("agree-day", "2026-12-10");
        fields.put("agree-time", "09:30");
        return fields;
    }

    private Visitor visitor(String who) {
        return signedIn(
                switch (who) {
                    case "TECHNICIAN" -> technician;
                    case "COLLEAGUE" -> branches.technician(district, "repair");
                    case "UNSKILLED" -> branches.technician(district, "inspection");
                    case "FOREIGN_TECHNICIAN" -> branches.technician(branches.district(), "repair");
                    case "FOREIGN_DISPATCHER" ->
                            branches.of(branches.district(), StaffRole.DISPATCHER);
                    case "DISPATCHER" -> branches.of(district, StaffRole.DISPATCHER);
                    default -> staff.withRoles(StaffRole.valueOf(who));
                });
    }

    private Visitor signedIn(String username) {
        return new Visitor(TestPhones.nextAddress()).with(staff.signedIn(username));
    }

    private List<OrderStep> steps(OrderView order) {
        return orders.history(order.orderId()).stream().map(OrderHistory::step).toList();
    }

    private Response done(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String path(OrderView order) {
        return "/staff/orders/" + PublicId.WORK_ORDER.of(order.orderId());
    }
}
