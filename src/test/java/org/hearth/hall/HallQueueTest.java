package org.hearth.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.paymentpoint.LiveStates;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.PointService;
import org.hearth.paymentpoint.TestPoints;
import org.hearth.paymentpoint.TestPoints.Point;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.id.UnguessableId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HallQueueTest {

    private static final AtomicInteger ADDRESS = new AtomicInteger();
    private static final Actor CLERK = Actor.staff("clerk");

    @Inject TestPoints points;
    @Inject HallQueues queues;
    @Inject HallCounters counters;
    @Inject Closing closing;
    @Inject LiveStates states;
    @Inject TestStaff staff;
    @Inject TestClock clock;
    @Inject Given given;

    private String district;
    private Point hall;

    @BeforeEach
    void aHallThatIsOpen() {
        district = points.district();
        hall = points.hall(district, "取号厅");
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private TicketView taken() {
        return queues.take(hall.id(), PointService.PAYMENT, UnguessableId.next());
    }

    private static Visitor phone() {
        return new Visitor("10.30.0." + ADDRESS.incrementAndGet());
    }

    private String page(Visitor visitor) {
        return visitor.get(hall.path() + "/ticket").then().statusCode(200).extract().asString();
    }

    private static Map<String, String> payment() {
        return Map.of("service", "PAYMENT");
    }

    @Nested
    class AVisitor {

        @Test
        void takes_a_number_and_sees_how_many_are_before_it() {
            taken();
            taken();
            Visitor phone = phone();
            assertThat(page(phone)).contains("手机取号", "交费", "用气业务").doesNotContain("开发票");

            phone.post(hall.path() + "/ticket", payment()).then().statusCode(303);

            assertThat(page(phone)).contains("003", "前面还有 2 个号", "大约 15 分钟", "3 人");
        }

        @Test
        void keeps_the_one_number_however_often_it_is_asked_for() {
            Visitor phone = phone();
            for (int i = 0; i < 3; i++) {
                phone.post(hall.path() + "/ticket", payment()).then().statusCode(303);
            }

            assertThat(queues.queue(hall.id()).waiting()).isOne();
        }

        @Test
        void is_told_the_counter_when_called_and_only_then_something_new() {
            Visitor phone = phone();
            phone.post(hall.path() + "/ticket", payment());
            String state = polled(page(phone));
            phone.get(state).then().statusCode(204);

            counters.callNext(CLERK, hall.id(), 3);

            Response changed = phone.get(state);
            changed.then().statusCode(200);
            assertThat(changed.asString()).contains("请到 3 号窗口", "已叫 1 次").doesNotContain("<html");
        }

        private String polled(String html) {
            var address = Pattern.compile("hx-get=\"([^\"]*)\"").matcher(html);
            assertThat(address.find()).isTrue();
            return address.group(1).replace("&amp;", "&");
        }

        @Test
        void gives_it_up_and_may_take_another() {
            Visitor phone = phone();
            phone.post(hall.path() + "/ticket", payment());

            phone.post(hall.path() + "/ticket/cancel", Map.of()).then().statusCode(303);

            assertThat(page(phone)).contains("001", "您已取消", "取号");
            phone.post(hall.path() + "/ticket", payment());
            assertThat(page(phone)).contains("002");
        }

        @Test
        void finds_no_number_of_another_and_gives_none_up() {
            taken();
            Visitor stranger = phone();

            assertThat(page(stranger)).doesNotContain("您的号");
            stranger.post(hall.path() + "/ticket/cancel", Map.of()).then().statusCode(404);
            assertThat(queues.queue(hall.id()).waiting()).isOne();
        }

        @Test
        void is_given_none_before_the_hall_opens_nor_while_its_counters_pause() {
            clock.set(OffsetDateTime.parse("2026-11-23T08:59:00+08:00").toInstant());
            Visitor phone = phone();
            phone.post(hall.path() + "/ticket", payment()).then().statusCode(303);
            assertThat(page(phone)).contains("现在不发号").doesNotContain("您的号");

            clock.advance(Duration.ofMinutes(1));
            counters.say(hall.id(), null, true);
            assertThat(page(phone)).contains("现在不发号");

            clock.advance(Duration.ofMinutes(31));
            assertThat(page(phone)).doesNotContain("现在不发号");
        }

        @Test
        void chooses_what_the_number_is_for() {
            phone().post(hall.path() + "/ticket", Map.of("service", "INVOICE"))
                    .then()
                    .statusCode(422);
        }

        @Test
        void finds_no_queue_at_what_is_no_hall() {
            Point kiosk = points.put(district, "自助机", PointKind.KIOSK, TestPoints.CENTRE);

            phone().get(kiosk.path() + "/ticket").then().statusCode(404);
        }
    }

    @Nested
    class TheQueue {

        @Test
        void gives_fifty_at_once_fifty_numbers() throws Exception {
            int callers = 50;
            CyclicBarrier start = new CyclicBarrier(callers);
            ExecutorService pool = Executors.newFixedThreadPool(callers);
            try {
                List<Callable<Integer>> calls =
                        Stream.<Callable<Integer>>generate(
                                        () ->
                                                () -> {
                                                    start.await();
                                                    return taken().number();
                                                })
                                .limit(callers)
                                .toList();
                List<Integer> numbers =
                        pool.invokeAll(calls).stream().map(HallQueueTest::answer).toList();

                assertThat(numbers)
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.rangeClosed(1, callers).boxed().toList());
            } finally {
                pool.shutdownNow();
            }
        }

        @Test
        void gives_one_browser_one_number_however_many_it_sends_at_once() throws Exception {
            String visitor = UnguessableId.next();
            ExecutorService pool = Executors.newFixedThreadPool(8);
            try {
                List<Callable<Integer>> calls =
                        Stream.<Callable<Integer>>generate(
                                        () ->
                                                () ->
                                                        queues.take(
                                                                        hall.id(),
                                                                        PointService.PAYMENT,
                                                                        visitor)
                                                                .number())
                                .limit(8)
                                .toList();

                assertThat(pool.invokeAll(calls).stream().map(HallQueueTest::answer))
                        .containsOnly(1);
            } finally {
                pool.shutdownNow();
            }
        }

        @Test
        void sends_nobody_to_two_counters() throws Exception {
            for (int i = 0; i < 10; i++) {
                taken();
            }
            ExecutorService pool = Executors.newFixedThreadPool(10);
            try {
                List<Callable<Integer>> calls =
                        IntStream.rangeClosed(1, 10)
                                .<Callable<Integer>>mapToObj(
                                        counter ->
                                                () ->
                                                        counters.callNext(CLERK, hall.id(), counter)
                                                                .orElseThrow()
                                                                .number())
                                .toList();

                assertThat(pool.invokeAll(calls).stream().map(HallQueueTest::answer))
                        .doesNotHaveDuplicates()
                        .hasSize(10);
            } finally {
                pool.shutdownNow();
            }
        }

        @Test
        void passes_a_number_over_after_three_calls_and_not_before() {
            taken();
            long ticket = counters.callNext(CLERK, hall.id(), 1).orElseThrow().ticketId();
            assertThatThrownBy(() -> counters.missed(CLERK, hall.id(), ticket))
                    .isInstanceOf(BusinessException.class);

            counters.callAgain(CLERK, hall.id(), ticket);
            counters.callAgain(CLERK, hall.id(), ticket);
            assertThatThrownBy(() -> counters.callAgain(CLERK, hall.id(), ticket))
                    .isInstanceOf(BusinessException.class);
            counters.missed(CLERK, hall.id(), ticket);

            assertThat(counters.at(hall.id(), 1)).isEqualTo(Optional.empty());
            assertThat(
                            given.text(
                                    "select group_concat(concat(step, ' ', to_state) order by id)"
                                            + " from hall_ticket_event where ticket_id = ?",
                                    ticket))
                    .isEqualTo(
                            "TAKEN WAITING,CALLED CALLED,CALLED_AGAIN CALLED,CALLED_AGAIN"
                                    + " CALLED,MISSED MISSED");
        }

        @Test
        void is_over_when_the_hall_closes() {
            Visitor phone = phone();
            phone.post(hall.path() + "/ticket", payment());
            clock.set(OffsetDateTime.parse("2026-11-23T18:00:00+08:00").toInstant());
            assertThat(page(phone)).contains("已关门，号作废");

            closing.end();

            assertThat(
                            given.count(
                                    "select count(*) from hall_ticket where hall_id = ? and state ="
                                            + " 'EXPIRED' and holder is null",
                                    hall.id()))
                    .isOne();
        }

        @Test
        void begins_with_one_again_on_the_next_day() {
            taken();
            clock.advance(Duration.ofHours(17));

            assertThat(taken().number()).isOne();
        }

        @Test
        void tells_the_list_how_many_wait() {
            taken();
            taken();
            counters.callNext(CLERK, hall.id(), 1);

            assertThat(states.of(hall.id()).orElseThrow().waiting()).isOne();
        }
    }

    @Nested
    class StaffOfTheHall {

        private Visitor clerk;
        private String desk;

        @BeforeEach
        void signIn() {
            clerk =
                    phone().with(
                                    staff.signedIn(
                                            staff.ofBranch(
                                                    "测试分公司" + district,
                                                    java.util.Set.of(),
                                                    StaffRole.AGENT)));
            desk = hall.path().replace("/points", "/staff/hall");
        }

        @Test
        void find_their_halls_and_no_others() {
            Point other = points.hall(points.district(), "别处的厅");

            assertThat(clerk.get("/staff/hall").asString()).contains("取号厅").doesNotContain("别处的厅");
            clerk.get(other.path().replace("/points", "/staff/hall")).then().statusCode(404);
            clerk.post(
                            other.path().replace("/points", "/staff/hall") + "/live",
                            Map.of("closed", "1"))
                    .then()
                    .statusCode(404);
        }

        @Test
        void call_serve_and_hand_out_at_their_counter() {
            String handed =
                    clerk.post(desk + "/tickets", Map.of("service", "PAYMENT", "counter", "2"))
                            .then()
                            .statusCode(303)
                            .extract()
                            .header("Location");
            assertThat(handed).endsWith("?counter=2&handed=001");
            clerk.post(desk + "/next", Map.of("counter", "2")).then().statusCode(303);

            String board = clerk.get(desk + "?counter=2").asString();
            assertThat(board).contains("2 号窗口", "001", "办完了", "再叫一次");
            var served = Pattern.compile("action=\"([^\"]*/served)\"").matcher(board);
            assertThat(served.find()).isTrue();
            clerk.post(served.group(1), Map.of("counter", "2")).then().statusCode(303);

            assertThat(clerk.get(desk + "?counter=2").asString()).contains("没有人在等");
            clerk.post(served.group(1), Map.of("counter", "2")).then().statusCode(409);
        }

        @Test
        void say_how_many_wait_where_no_numbers_are_given() {
            clerk.post(desk + "/live", Map.of("waiting", "a few")).then().statusCode(422);
            clerk.post(desk + "/live", Map.of("waiting", "12")).then().statusCode(303);
            assertThat(phone().get(hall.path()).asString()).contains("12 人在等", "刚刚的情况");

            clock.advance(Duration.ofMinutes(31));

            assertThat(phone().get(hall.path()).asString()).contains("太旧").doesNotContain("12 人在等");
        }

        @Test
        void is_nobodys_desk_without_the_role() {
            phone().with(staff.signedIn(StaffRole.TECHNICIAN))
                    .get("/staff/hall")
                    .then()
                    .statusCode(403);
        }
    }

    private static <T> T answer(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
