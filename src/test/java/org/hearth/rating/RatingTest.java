package org.hearth.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Star cards, what customers say on them, and the calls that follow. */
@QuarkusTest
class RatingTest {

    private static final RatingFilter ALL = new RatingFilter(null, null, null);

    @Inject StarCardFixture cards;
    @Inject WorkOrderFixture orders;
    @Inject WorkOrders workOrders;
    @Inject OrderWork work;
    @Inject StarCards starCards;
    @Inject Ratings ratings;
    @Inject RatingDesk desk;
    @Inject Satisfaction satisfaction;
    @Inject TestStaff staff;
    @Inject TestClock clock;
    @Inject Given given;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void each_visit_has_one_card_and_a_call_has_none() {
        StarCardView first = cards.left(WorkOrderType.REPAIR);
        long order = first.orderId();
        work.handle(WorkOrderFixture.TECHNICIAN, order, OrderWords.said("换了点火器"));
        assertThat(starCards.ofTechnician("technician", order).code()).isEqualTo(first.code());

        work.answer(WorkOrderFixture.DESK, order, OrderWords.said("已修好"));
        workOrders.notSolved(Actor.guest(), order, OrderWords.none());
        work.accept(WorkOrderFixture.TECHNICIAN, order);
        work.arrive(WorkOrderFixture.TECHNICIAN, order);
        assertThat(starCards.ofTechnician("technician", order).code()).isNotEqualTo(first.code());

        OrderView spoken = orders.accepted(WorkOrderType.QUESTION);
        work.handle(WorkOrderFixture.TECHNICIAN, spoken.orderId(), OrderWords.said("已答"));
        refuses(
                RatingError.STAR_CARD_UNKNOWN,
                () -> starCards.ofTechnician("technician", spoken.orderId()));
    }

    @Test
    void of_two_answers_at_once_one_stands_and_both_see_it() throws Exception {
        StarCardView card = cards.left(WorkOrderType.REPAIR);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Integer>> answers =
                pool.invokeAll(
                        List.of(1, 2).stream()
                                .map(
                                        stars ->
                                                (Callable<Integer>)
                                                        () -> {
                                                            start.await();
                                                            return cards.rated(card, stars, "话")
                                                                    .stars();
                                                        })
                                .toList());
        pool.shutdown();

        assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        assertThat(given.count("select count(*) from rating where order_id = ?", card.orderId()))
                .isEqualTo(1);
    }

    @Test
    void a_card_is_answered_once_by_hand_without_signing_in() {
        StarCardView card = cards.left(WorkOrderType.HOSE_REPLACEMENT);
        Visitor visitor = new Visitor("203.0.113.31");
        String page = "/rate/" + card.code().toLowerCase();

        assertThat(visitor.get(page).asString())
                .contains(
                        "换软管",
                        card.branch(),
                        "action=\"/rate/" + card.code() + "\"",
                        "*伟",
                        "2026 年 11 月 23 日")
                .doesNotContain("测试伟", "解放碑");
        Response forgotten = visitor.post(page, Map.of("words", "忘了打星"));
        assertThat(forgotten.statusCode()).isEqualTo(422);
        assertThat(forgotten.asString()).contains("忘了打星", "请选 1 到 5 颗星");

        Response sent =
                visitor.post(
                        page,
                        Map.of("stars", "4", "SHOE_COVERS", "YES", "CLOTH", "NO", "words", "很准时"));
        assertThat(sent.statusCode()).isEqualTo(303);
        visitor.post(page, Map.of("stars", "1", "words", "改主意了"));

        assertThat(visitor.get(page).asString())
                .contains("很准时", "4 颗星", "没做")
                .doesNotContain("改主意了", "type=\"radio\"");
    }

    @Test
    void unknown_and_malformed_codes_are_the_same_page_and_an_old_card_says_so() {
        Visitor visitor = new Visitor("203.0.113.32");
        StarCardView card = cards.left(WorkOrderType.REPAIR);
        Response unknown = visitor.get("/rate/0000-0000-0000");
        Response malformed = visitor.get("/rate/nonsense");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(malformed.statusCode()).isEqualTo(404);
        assertThat(unknown.asString()).contains("没有找到这张星级卡");
        assertThat(malformed.asString()).contains("没有找到这张星级卡");

        clock.advance(Duration.ofDays(60));
        Response late = visitor.get("/rate/" + card.code());
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.asString()).contains("已过期");
        refuses(RatingError.STAR_CARD_EXPIRED, () -> cards.rated(card, 5, null));
    }

    @Test
    void who_tries_codes_is_stopped_and_who_has_one_is_not() {
        Visitor guesser = new Visitor("203.0.113.33");
        StarCardView card = cards.left(WorkOrderType.REPAIR);
        for (int i = 0; i < 29; i++) {
            guesser.get("/rate/0000-0000-0000");
            assertThat(guesser.get("/rate/" + card.code()).statusCode()).isEqualTo(200);
        }
        guesser.get("/rate/0000-0000-0000");

        assertThat(guesser.get("/rate/0000-0000-0000").statusCode()).isEqualTo(429);
    }

    @Test
    void staff_do_not_rate_and_a_resident_finds_the_code_of_an_own_order_only() {
        StarCardView card = cards.left(WorkOrderType.REPAIR);

        refuses(
                RatingError.RATING_BY_STAFF,
                () ->
                        ratings.rate(
                                card.code(),
                                "203.0.113.34",
                                WorkOrderFixture.TECHNICIAN,
                                new NewRating(5, Map.of(), null, false)));
        given.run("update work_order set resident_id = 77 where id = ?", card.orderId());
        assertThat(ratings.codeFor(card.orderId(), 77)).contains(card.code());
        assertThatThrownBy(() -> ratings.codeFor(card.orderId(), 78))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void the_card_is_shown_to_its_technician_only() {
        String technician = staff.withRoles(StaffRole.TECHNICIAN);
        OrderView order = orders.created(WorkOrderType.REPAIR);
        work.accept(Actor.staff(technician), order.orderId());
        work.arrive(Actor.staff(technician), order.orderId());
        String page = "/staff/my-orders/" + PublicId.WORK_ORDER.of(order.orderId()) + "/star-card";

        String shown =
                new Visitor("203.0.113.35").with(staff.signedIn(technician)).get(page).asString();
        assertThat(shown)
                .contains(
                        starCards.ofTechnician(technician, order.orderId()).code(), "<path d=\"M");
        assertThat(
                        new Visitor("203.0.113.35")
                                .with(staff.signedIn(StaffRole.TECHNICIAN))
                                .get(page)
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_low_rating_is_called_about_by_somebody_else_and_then_stands_with_the_rest() {
        RatingView low = cards.rated(WorkOrderType.REMOVAL, 1);
        RatingView fine = cards.rated(WorkOrderType.REMOVAL, 5);
        Actor agent = Actor.staff(staff.withRoles(StaffRole.AGENT));
        RatingFilter removals = new RatingFilter(null, WorkOrderType.REMOVAL, null);

        assertThat(desk.page(agent, removals, null).ratings())
                .extracting(RatingView::ratingId)
                .containsSubsequence(low.ratingId(), fine.ratingId());
        refuses(
                RatingError.RATING_CALL_BY_HANDLER,
                () ->
                        desk.settled(
                                WorkOrderFixture.TECHNICIAN,
                                low.ratingId(),
                                CallOutcome.EXPLAINED,
                                "我自己打的"));
        refuses(RatingError.RATING_CALL_STATE, () -> desk.notReached(agent, fine.ratingId()));

        desk.notReached(agent, low.ratingId());
        desk.settled(agent, low.ratingId(), CallOutcome.PUT_RIGHT, "已重新上门擦净灶台");

        assertThat(desk.history(low.ratingId()))
                .extracting(CallStep::to)
                .containsExactly(CallState.WAITING, CallState.TRIED, CallState.SETTLED);
        refuses(
                RatingError.RATING_CALL_STATE,
                () -> desk.settled(agent, low.ratingId(), CallOutcome.EXPLAINED, "再一次"));
        assertThat(desk.page(agent, removals, null).ratings())
                .extracting(RatingView::ratingId)
                .containsSubsequence(fine.ratingId(), low.ratingId());
    }

    @Test
    void a_third_call_in_vain_is_the_last() {
        RatingView low = cards.rated(WorkOrderType.REPAIR, 2);
        Actor agent = Actor.staff(staff.withRoles(StaffRole.AGENT));

        for (int i = 0; i < 3; i++) {
            desk.notReached(agent, low.ratingId());
        }

        assertThat(desk.byId(agent, low.ratingId()).state()).isEqualTo(CallState.UNREACHED);
        refuses(RatingError.RATING_CALL_STATE, () -> desk.notReached(agent, low.ratingId()));
    }

    @Test
    void a_branch_sees_its_own_ratings_and_head_office_sees_all() {
        RatingView rating = cards.rated(WorkOrderType.REPAIR, 1);
        Actor here = Actor.staff(staff.ofBranch(rating.branch(), Set.of(), StaffRole.SUPERVISOR));
        Actor there = Actor.staff(staff.ofBranch("南岸分公司", Set.of(), StaffRole.SUPERVISOR));

        assertThat(desk.byId(here, rating.ratingId()).stars()).isEqualTo(1);
        assertThat(desk.page(there, ALL, null).ratings()).isEmpty();
        refuses(RatingError.RATING_NOT_FOUND, () -> desk.byId(there, rating.ratingId()));
        refuses(
                RatingError.RATING_NOT_FOUND,
                () -> desk.settled(there, rating.ratingId(), CallOutcome.EXPLAINED, "好"));
    }

    @Test
    void the_phone_is_shown_on_demand_and_the_look_is_logged() {
        RatingView low = cards.rated(WorkOrderType.REPAIR, 1);
        String agent = staff.withRoles(StaffRole.AGENT);
        Visitor visitor = new Visitor("203.0.113.36").with(staff.signedIn(agent));
        String page = "/staff/ratings/" + PublicId.RATING.of(low.ratingId());
        String phone =
                given.text("select contact_phone from work_order where id = ?", low.orderId());

        assertThat(visitor.get(page).asString()).doesNotContain(phone);
        assertThat(visitor.post(page + "/contact", Map.of()).asString()).contains(phone);
        assertThat(
                        given.count(
                                "select count(*) from customer_look where staff = ?",
                                "staff:" + agent))
                .isEqualTo(1);
        assertThat(visitor.post(page + "/call", Map.of("words", "")).statusCode()).isEqualTo(422);
        assertThat(
                        visitor.post(page + "/call", Map.of("outcome", "EXPLAINED", "words", "已说明"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(page).asString()).contains("已说明", "已回电");
    }

    @Test
    void pages_of_the_list_hold_each_rating_once() {
        String branch = "";
        for (int i = 0; i < 55; i++) {
            branch = cards.rated(WorkOrderType.RESUME, i % 5 + 1).branch();
        }
        Actor agent = Actor.staff(staff.withRoles(StaffRole.AGENT));
        RatingFilter resumed =
                new RatingFilter(branch, WorkOrderType.RESUME, YearMonth.of(2026, 11));

        RatingPage first = desk.page(agent, resumed, null);
        RatingPage second = desk.page(agent, resumed, first.next());

        assertThat(first.ratings()).hasSize(50);
        assertThat(second.ratings()).hasSize(5);
        assertThat(first.ratings().subList(0, 22)).allMatch(rating -> rating.state().toCall());
        assertThat(first.ratings().subList(22, 50)).noneMatch(rating -> rating.state().toCall());
        assertThat(second.ratings()).noneMatch(first.ratings()::contains);
    }

    @Test
    void the_monthly_counts_equal_a_recount_of_the_answers() {
        Random dice = new Random(7653);
        WorkOrderType[] types = {WorkOrderType.GAS_ON, WorkOrderType.SUSPEND};
        for (int i = 0; i < 24; i++) {
            clock.set(TestClock.START.minus(Duration.ofDays(dice.nextInt(90))));
            cards.rated(types[dice.nextInt(2)], dice.nextInt(5) + 1);
        }
        clock.reset();

        for (SatisfactionFigure figure :
                satisfaction.between(YearMonth.of(2026, 8), YearMonth.of(2026, 11))) {
            if (figure.type() != WorkOrderType.GAS_ON && figure.type() != WorkOrderType.SUSPEND) {
                continue;
            }
            String recount =
                    "select %s from rating where branch = ? and order_type = ? and"
                            + " date_format(date_add(given_at, interval 8 hour), '%%Y-%%m') = ?";
            Object[] of = {
                figure.branch(), figure.type().name(), figure.month().toString(),
            };
            assertThat(figure.answers()).isEqualTo(given.count(recount.formatted("count(*)"), of));
            assertThat(figure.satisfied())
                    .isEqualTo(given.count(recount.formatted("sum(stars >= 4)"), of));
        }
        assertThat(satisfaction.ofLastYear().answers()).isGreaterThanOrEqualTo(24);
    }

    private static void refuses(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(BusinessException.class)
                .extracting(e -> ((BusinessException) e).code())
                .isEqualTo(code);
    }
}
