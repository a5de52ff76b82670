package org.hearth.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.database.Writes;
import org.hearth.workorder.CallBacks;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrderType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questionnaires: who is asked, and what is kept of the answers. */
@QuarkusTest
class SurveyTest {

    private static final Instant NEXT_MORNING = Instant.parse("2026-11-24T02:00:00Z");
    private static final Pattern LINK = Pattern.compile("/survey/[0-9a-v]{26}");

    @Inject WorkOrderFixture orders;
    @Inject CallBacks callBacks;
    @Inject SurveyRounds rounds;
    @Inject HalfYearSample halfYears;
    @Inject ServiceSample services;
    @Inject RatingDesk desk;
    @Inject TestStaff staff;
    @Inject TestClock clock;
    @Inject Given given;

    @BeforeEach
    void nobodyByHalfYears() {
        given.run("insert ignore into survey_draw values ('2026-07-01', 0, '2026-11-15 02:00:00')");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
        given.run("update survey_rule set share = 1000 where kind = 'AFTER_SERVICE'");
    }

    private OrderView closed() {
        OrderView order = orders.answered(WorkOrderType.REPAIR);
        return callBacks.solved(WorkOrderFixture.CALLER, order.orderId(), OrderWords.none());
    }

    private OrderView closedAndAsked() {
        given.run("update survey_rule set share = 10000 where kind = 'AFTER_SERVICE'");
        OrderView order = closed();
        clock.set(NEXT_MORNING);
        rounds.ask();
        return order;
    }

    private long messages(OrderView order) {
        return given.count(
                "select count(*) from outgoing_message where recipient = ? and body like"
                        + " '%/survey/%'",
                order.contact().phone());
    }

    private String link(OrderView order) {
        Matcher found =
                LINK.matcher(
                        given.text(
                                "select body from outgoing_message where recipient = ? and body"
                                        + " like '%/survey/%'",
                                order.contact().phone()));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void who_is_in_the_sample_is_asked_the_next_morning_and_once() {
        given.run("update survey_rule set share = 10000 where kind = 'AFTER_SERVICE'");
        OrderView order = closed();
        rounds.ask();
        assertThat(messages(order)).isZero();

        clock.set(NEXT_MORNING);
        rounds.ask();
        rounds.ask();
        services.ask(order.orderId());

        assertThat(messages(order)).isEqualTo(1);
    }

    @Test
    void who_is_not_in_the_sample_is_left_alone() {
        given.run("update survey_rule set share = 0 where kind = 'AFTER_SERVICE'");
        OrderView order = closed();
        clock.set(NEXT_MORNING);
        rounds.ask();

        assertThat(messages(order)).isZero();
    }

    @Test
    void what_was_closed_long_ago_is_not_asked_about() {
        given.run("update survey_rule set share = 10000 where kind = 'AFTER_SERVICE'");
        OrderView order = closed();
        clock.set(NEXT_MORNING.plus(Duration.ofDays(8)));
        rounds.ask();

        assertThat(messages(order)).isZero();
    }

    @Test
    void nobody_is_asked_again_within_ninety_days() {
        OrderView order = closedAndAsked();
        clock.set(NEXT_MORNING.plus(Duration.ofDays(89)));
        reclosed(order);
        assertThat(messages(order)).isEqualTo(1);

        clock.set(NEXT_MORNING.plus(Duration.ofDays(90)));
        reclosed(order);
        assertThat(messages(order)).isEqualTo(2);
    }

    private void reclosed(OrderView order) {
        given.run(
                "update work_order set closed_at = ? where id = ?",
                Writes.utc(clock.instant()),
                order.orderId());
        given.run("insert into survey_candidate values (?, '2026-11-24')", order.orderId());
        rounds.ask();
    }

    @Test
    void a_half_year_is_drawn_once_the_same_for_whoever_draws_it() {
        LocalDate halfYear = LocalDate.of(2031, 7, 1);
        given.run("delete from survey_rule where effective_on = '2031-11-15'");
        given.run(
                "insert into survey_rule values ('HALF_YEAR', '2031-11-15', 10000, 'staff:test',"
                        + " '2031-01-01 00:00:00')");
        clock.set(Instant.parse("2031-11-15T02:00:00Z"));
        Given.AccountRow account = given.account();
        long before = account.id() - 1;
        given.run("insert into survey_draw values (?, ?, null)", halfYear, before);

        boolean more = halfYears.draw(halfYear, 1_000);
        boolean again = halfYears.draw(halfYear, 1_000);

        assertThat(more).isFalse();
        assertThat(again).isFalse();
        assertThat(
                        given.count(
                                "select count(*) from survey_invitation where account_id = ? and"
                                        + " kind = 'HALF_YEAR'",
                                account.id()))
                .isEqualTo(1);
    }

    @Test
    void an_answer_is_taken_once_and_counted() {
        OrderView order = closedAndAsked();
        String page = link(order);
        Visitor visitor = new Visitor("203.0.113.51");
        String counted =
                "select coalesce(sum(answers), 0) from satisfaction_month where source = 'SURVEY'";
        String tally = "select coalesce(sum(answers), 0) from survey_tally";
        long answers = given.count(counted);
        long replies = given.count(tally);

        assertThat(visitor.get(page).asString())
                .contains("总的来说，这次服务您满意吗？", "维修", "action=\"" + page + "\"")
                .doesNotContain(order.contact().phone(), "测试伟");
        assertThat(visitor.post(page, Map.of("q2", "YES")).statusCode()).isEqualTo(422);
        assertThat(given.count(counted)).isEqualTo(answers);

        Map<String, String> sent = Map.of("q1", "5", "q2", "YES", "q9", "perhaps", "words", "好");
        assertThat(visitor.post(page, sent).statusCode()).isEqualTo(303);
        assertThat(visitor.post(page, Map.of("q1", "1")).statusCode()).isEqualTo(303);

        assertThat(given.count(counted)).isEqualTo(answers + 1);
        assertThat(given.count(tally)).isEqualTo(replies + 2);
        assertThat(
                        given.text(
                                "select grade from survey_invitation where order_id = ?",
                                order.orderId()))
                .isEqualTo("5");
        assertThat(visitor.get(page).asString()).contains("您的回答已收到");
    }

    /** As after a low star card; a third grade is counted and nobody is called. */
    @Test
    void a_low_answer_about_a_request_is_called_about_once() {
        OrderView order = closedAndAsked();
        String page = link(order);
        Visitor visitor = new Visitor("203.0.113.52");

        visitor.post(page, Map.of("q1", "2", "words", "等了一周"));
        visitor.post(page, Map.of("q1", "1"));

        RatingFilter all = new RatingFilter(order.branch(), order.type(), null);
        Actor caller = Actor.staff(staff.withRoles(StaffRole.AGENT));
        assertThat(desk.page(caller, all, null).ratings())
                .filteredOn(rating -> rating.orderId() == order.orderId())
                .singleElement()
                .satisfies(
                        rating -> {
                            assertThat(rating.survey()).isTrue();
                            assertThat(rating.stars()).isEqualTo(2);
                            assertThat(rating.words()).isEqualTo("等了一周");
                            assertThat(rating.state()).isEqualTo(CallState.WAITING);
                            desk.settled(caller, rating.ratingId(), CallOutcome.EXPLAINED, "已致歉");
                            assertThat(desk.byId(caller, rating.ratingId()).state())
                                    .isEqualTo(CallState.SETTLED);
                        });

        OrderView fair = closed();
        clock.set(NEXT_MORNING.plus(Duration.ofDays(1)));
        rounds.ask();
        visitor.post(link(fair), Map.of("q1", "3"));
        assertThat(desk.page(caller, all, null).ratings())
                .noneMatch(rating -> rating.orderId() == fair.orderId());
    }

    @Test
    void an_old_or_unknown_code_opens_nothing() {
        String page = link(closedAndAsked());
        Visitor visitor = new Visitor("203.0.113.52");
        assertThat(visitor.get("/survey/" + "0".repeat(26)).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/survey/x").statusCode()).isEqualTo(404);

        clock.advance(Duration.ofDays(30));
        assertThat(visitor.get(page).statusCode()).isEqualTo(410);
    }

    @Test
    void a_supervisor_changes_the_share_from_tomorrow_on() {
        Visitor supervisor = new Visitor("203.0.113.53").with(staff.signedIn(StaffRole.SUPERVISOR));
        Map<String, String> today =
                Map.of("kind", "HALF_YEAR", "percent", "0.25", "day", "2026-11-23");
        Map<String, String> later =
                Map.of("kind", "HALF_YEAR", "percent", "0.25", "day", "2032-01-01");

        assertThat(supervisor.post("/staff/surveys/share", today).statusCode()).isEqualTo(422);
        assertThat(supervisor.post("/staff/surveys/share", later).statusCode()).isEqualTo(303);
        assertThat(supervisor.get("/staff/surveys").asString()).contains("0.25 %");
        assertThat(
                        new Visitor("203.0.113.53")
                                .with(staff.signedIn(StaffRole.AGENT))
                                .get("/staff/surveys")
                                .statusCode())
                .isEqualTo(403);
    }
}
