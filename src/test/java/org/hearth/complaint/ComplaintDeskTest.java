package org.hearth.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hearth.complaint.ComplaintCategory.BILLING;
import static org.hearth.complaint.ComplaintCategory.INTERRUPTION;
import static org.hearth.complaint.ComplaintKind.COMPLAINT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.complaint.ComplaintFixture.Sent;
import org.hearth.identity.Phone;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestMessages;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.CallBacks;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How complaints are worked on: clocks, near ones, answers, and what is not solved. */
@QuarkusTest
class ComplaintDeskTest {

    private static final String ANSWER = "{name}您好：{date} 的工单 {number} 已经查实改正。";

    @Inject ComplaintFixture fixture;
    @Inject WorkOrderFixture workOrders;
    @Inject Complaints complaints;
    @Inject ComplaintWork work;
    @Inject ComplaintDesk desk;
    @Inject ComplaintAnswers answers;
    @Inject WorkOrders orders;
    @Inject CallBacks callBacks;
    @Inject TestStaff staff;
    @Inject TestMessages messages;
    @Inject TestClock clock;
    @Inject Given given;

    private String username;
    private Actor agent;
    private Visitor agentsBrowser;

    @BeforeEach
    void anAgent() {
        username = staff.withRoles(StaffRole.AGENT);
        agent = Actor.staff(username);
        signIn();
    }

    /** A session ends while the clock goes on. */
    private void signIn() {
        agentsBrowser = new Visitor("198.51.100.9").with(staff.signedIn(username));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static String path(long orderId) {
        return "/staff/complaints/" + PublicId.WORK_ORDER.of(orderId);
    }

    @Test
    void whoeverAskedIsToldThatTheAnswerIsThereAndNotWhatItSays() {
        Sent english = fixture.sent(COMPLAINT, BILLING, ComplaintFixture.street(), "en");
        answers.answer(
                agent,
                english.orderId(),
                List.of(),
                new AnswerTexts("", "Dear {name}, the reading was corrected."));

        OrderView order = orders.byId(english.orderId());
        assertThat(messages.newestTo(Phone.in(order.contact().phone()).orElseThrow()))
                .contains("complaint", order.number(), "/complaints/" + english.link())
                .doesNotContain("reading", "李小娟");
    }

    private ComplaintProgress progress(Sent sent) {
        return complaints.progress(sent.link(), null);
    }

    private void answer(Sent sent) {
        answers.answer(agent, sent.orderId(), List.of(), new AnswerTexts(ANSWER, ""));
    }

    /** From Monday, 23 November 2026, 17:10; the end is the first instant that is too late. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COMPLAINT, -, 2026-11-26T16:00:00Z",
                "COMPLAINT, MAJOR, 2026-11-30T16:00:00Z",
                "COMPLAINT, ORDINARY, 2026-11-26T16:00:00Z",
                "QUESTION, -, 2026-11-30T16:00:00Z",
                "PRAISE, -, -"
            })
    void thePromisedTimeFollowsTheKindAndTheSeverity(
            ComplaintKind kind, Severity judged, Instant due) {
        Sent sent = fixture.sent(kind, BILLING, ComplaintFixture.street(), "zh-CN");
        clock.advance(Duration.ofHours(20));

        if (judged != null) {
            work.judge(agent, sent.orderId(), judged, "涉及多户，须现场核实");
        }

        assertThat(progress(sent).order().dueAt()).isEqualTo(due);
        assertThat(progress(sent).complaint().at()).isEqualTo(due);
        assertThat(progress(sent).complaint().severity())
                .isEqualTo(kind != COMPLAINT ? null : judged == null ? Severity.ORDINARY : judged);
    }

    @Test
    void thePageShowsThePromiseBesideTheLaw() {
        Sent sent = fixture.complaint();

        agentsBrowser
                .get(path(sent.orderId()))
                .then()
                .statusCode(200)
                .body(containsString("11 月 26 日（周四）24:00 前"))
                .body(containsString("11 月 30 日（周一）24:00 前"))
                .body(containsString("*娟"))
                .body(not(containsString("李小娟")));
        assertThat(
                        given.count(
                                "select count(*) from audit_entry where subject_id = ? and actor ="
                                        + " ? and action = 'complaint.looked-at'",
                                sent.orderId(),
                                agent.toString()))
                .isEqualTo(1);
    }

    @Test
    void theContactIsShownForAReasonAndLogged() {
        Sent sent = fixture.complaint();

        agentsBrowser
                .post(path(sent.orderId()) + "/contact", Map.of("reason", "看"))
                .then()
                .statusCode(422)
                .body(not(containsString("李小娟")));
        agentsBrowser
                .post(path(sent.orderId()) + "/contact", Map.of("reason", "打电话核实情况"))
                .then()
                .statusCode(200)
                .body(containsString("李小娟"));
        assertThat(orders.history(sent.orderId()))
                .anyMatch(step -> "打电话核实情况".equals(step.note()) && step.said() == null);
    }

    @Test
    void onlyThoseOfTheSameStreetSubjectAndWeekAreNear() {
        String street = ComplaintFixture.street();
        clock.set(TestClock.START.minus(Duration.ofDays(7)).minusSeconds(1));
        Sent tooOld = fixture.sent(COMPLAINT, INTERRUPTION, street, "zh-CN");
        clock.set(TestClock.START.minus(Duration.ofDays(7)));
        Sent old = fixture.sent(COMPLAINT, INTERRUPTION, street, "zh-CN");
        clock.reset();
        Sent one = fixture.sent(COMPLAINT, INTERRUPTION, street, "zh-CN");
        Sent other = fixture.sent(COMPLAINT, INTERRUPTION, street, "en");
        fixture.sent(COMPLAINT, BILLING, street, "zh-CN");
        fixture.sent(COMPLAINT, INTERRUPTION, ComplaintFixture.street(), "zh-CN");
        fixture.sent(ComplaintKind.QUESTION, INTERRUPTION, street, "zh-CN");

        assertThat(desk.open(agent, one.orderId()).near())
                .extracting(ComplaintView::orderId)
                .containsExactly(other.orderId(), old.orderId());
        List<Long> far = List.of(tooOld.orderId());
        assertThatThrownBy(() -> work.join(agent, one.orderId(), far))
                .hasMessage("COMPLAINT_NOT_NEAR");
    }

    @Test
    void thoseWithoutAStreetAreNearToNothing() {
        fixture.sent(COMPLAINT, INTERRUPTION, "", "zh-CN");
        Sent one = fixture.sent(COMPLAINT, INTERRUPTION, "", "zh-CN");

        assertThat(desk.open(agent, one.orderId()).near()).isEmpty();
    }

    @Test
    void joinedOnesAreAnsweredTogetherEachInItsLanguageAndWithItsOwnData() {
        String street = ComplaintFixture.street();
        Sent first = fixture.sent(COMPLAINT, INTERRUPTION, street, "zh-CN");
        clock.advance(Duration.ofHours(24));
        signIn();
        Sent second = fixture.sent(COMPLAINT, INTERRUPTION, street, "en");
        String page = path(first.orderId());
        agentsBrowser.get(page).then().body(containsString("可能是同一件事"));

        shown(
                agentsBrowser.post(
                        page + "/joined",
                        Map.of("other", PublicId.WORK_ORDER.of(second.orderId()))));
        Map<String, String> answer = new HashMap<>();
        answer.put("with", PublicId.WORK_ORDER.of(second.orderId()));
        answer.put("chinese", ANSWER);
        answer.put("english", "");
        agentsBrowser
                .post(page + "/answer", answer)
                .then()
                .statusCode(422)
                .body(containsString("请写 10 到 1500 个字"));
        answer.put("english", "Dear {name}, order {number} of {date} is solved.");
        answer.put("chinese", ANSWER + "【写明日期】");
        agentsBrowser
                .post(page + "/answer", answer)
                .then()
                .statusCode(422)
                .body(containsString("还没有写好：【写明日期】"));
        answer.put("chinese", ANSWER);
        answer.put("step", "preview");
        agentsBrowser
                .post(page + "/answer", answer)
                .then()
                .statusCode(200)
                .body(containsString("of 24 November is solved"));
        assertThat(progress(first).answer()).isEmpty();
        answer.remove("step");
        shown(agentsBrowser.post(page + "/answer", answer));

        OrderView one = progress(first).order();
        OrderView two = progress(second).order();
        assertThat(progress(first).answer().orElseThrow().said())
                .isEqualTo("尊敬的客户（*娟）您好：11 月 23 日 的工单 " + one.number() + " 已经查实改正。");
        assertThat(progress(second).answer().orElseThrow().said())
                .isEqualTo("Dear *娟, order " + two.number() + " of 24 November is solved.");
        assertThat(List.of(one.state(), two.state())).containsOnly(OrderState.ANSWERED);
        assertThat(progress(second).clock().orElseThrow().startedAt())
                .isEqualTo(TestClock.START.plus(Duration.ofHours(24)));
        agentsBrowser
                .post(page + "/answer", answer)
                .then()
                .statusCode(409)
                .body(containsString("工单的状态已经变了"));
    }

    private static void shown(Response answer) {
        answer.then().statusCode(303);
    }

    @Test
    void aTemplateBeginsTheAnswerInTheCustomersLanguage() {
        Sent sent = fixture.sent(COMPLAINT, INTERRUPTION, ComplaintFixture.street(), "en");
        String page = path(sent.orderId());

        agentsBrowser
                .get(page)
                .then()
                .body(containsString("停气原因和恢复时间"))
                .body(not(containsString("账单怎么算的")));
        agentsBrowser
                .get(page + "?template=" + PublicId.ANSWER_TEMPLATE.of(5))
                .then()
                .statusCode(200)
                .body(containsString("id=\"english\""))
                .body(not(containsString("id=\"chinese\"")))
                .body(containsString("the interruption you told us of on {date}"))
                .body(containsString("您 {date} 反映的停气"));
    }

    @Test
    void supervisorsWriteTemplatesAndEveryVersionIsKept() {
        String supervisor = staff.withRoles(StaffRole.SUPERVISOR);
        Visitor writer = new Visitor("198.51.100.9").with(staff.signedIn(supervisor));
        Map<String, String> words = new HashMap<>();
        words.put("title", "施工扰民");
        words.put("category", "WORKS");
        words.put("chinese", "{name}您好：施工已于 {time} 结束。");
        words.put("english", "");
        writer.post("/staff/answer-templates", words)
                .then()
                .statusCode(422)
                .body(containsString("认不得 {time}"));
        words.put("chinese", "{name}您好：施工已经结束。");
        Response made = writer.post("/staff/answer-templates", words);
        made.then().statusCode(303);
        String page = made.header("Location").replaceFirst("^https?://[^/]+", "");

        words.put("chinese", "{name}您好：施工昨天结束，路面已恢复。");
        words.put("version", "1");
        shown(writer.post(page, words));
        writer.post(page, words).then().statusCode(409).body(containsString("模板刚被别人改过"));
        writer.get(page)
                .then()
                .body(containsString("第 2 版"))
                .body(containsString("施工已经结束。"))
                .body(containsString("路面已恢复"));

        agentsBrowser.get(page).then().statusCode(200).body(not(containsString("存为新的一版")));
        agentsBrowser.post(page, words).then().statusCode(403);
        shown(writer.post(page + "/retired", Map.of("version", "2")));
        agentsBrowser
                .get("/staff/answer-templates")
                .then()
                .statusCode(200)
                .body(not(containsString("施工扰民")));
    }

    @Test
    void whatIsNotSolvedIsOpenAgainAndTheSecondTimeTheSupervisors() {
        Sent sent = fixture.complaint();
        Visitor customer = new Visitor(TestPhones.nextAddress());
        String page = "/complaints/" + sent.link();
        customer.get(page).then().body(not(containsString("没有解决？")));
        answer(sent);
        customer.get(page).then().body(containsString("没有解决？"));

        customer.post(page + "/not-solved", Map.of("words", "")).then().statusCode(422);
        shown(customer.post(page + "/not-solved", Map.of("words", "用气量还是不对")));
        customer.get(page).then().body(containsString("重新办理")).body(not(containsString("12345")));
        assertThat(progress(sent).order().escalated()).isFalse();

        answer(sent);
        callBacks.solved(Actor.staff("caller"), sent.orderId(), OrderWords.none());
        clock.advance(Duration.ofDays(9));
        shown(customer.post(page + "/not-solved", Map.of("words", "又错了，还是不对")));

        assertThat(progress(sent).order().escalated()).isTrue();
        customer.get(page).then().body(containsString("12345")).body(containsString("12315"));
        signIn();
        agentsBrowser.get(path(sent.orderId())).then().body(containsString("主管督办"));
    }

    @Test
    void elevenDaysAfterItsCloseItIsTooLate() {
        Sent sent = fixture.complaint();
        answer(sent);
        callBacks.solved(Actor.staff("caller"), sent.orderId(), OrderWords.none());
        clock.advance(Duration.ofDays(11));

        new Visitor(TestPhones.nextAddress())
                .post("/complaints/" + sent.link() + "/not-solved", Map.of("words", "用气量还是不对"))
                .then()
                .statusCode(409)
                .body(containsString("已超过 10 天"));
    }

    @Test
    void aBrokenPromiseShowsWhomElseOneCanTurnTo() {
        Sent sent = fixture.complaint();
        Visitor customer = new Visitor(TestPhones.nextAddress());
        String page = "/complaints/" + sent.link();
        clock.set(Instant.parse("2026-11-26T15:59:59Z"));
        customer.get(page).then().body(not(containsString("12345")));

        clock.set(Instant.parse("2026-11-26T16:00:00Z"));

        customer.get(page)
                .then()
                .body(containsString("没有按承诺的时间答复"))
                .body(containsString("11 月 26 日（周四）"))
                .body(containsString("燃气主管部门"))
                .body(containsString("tel:12345"))
                .body(containsString("tel:12315"))
                .body(containsString("人民法院"));
        answer(sent);
        customer.get(page).then().body(containsString("tel:12345"));
    }

    @Test
    void aBranchSupervisorSeesTheBranchsOnly() {
        Sent sent = fixture.complaint();
        given.run("insert ignore into district values ('500199', '测试区', 'Test', '测试乙分公司')");
        Visitor other =
                new Visitor("198.51.100.9")
                        .with(
                                staff.signedIn(
                                        staff.ofBranch("测试乙分公司", Set.of(), StaffRole.SUPERVISOR)));
        String number = progress(sent).order().number();

        other.get(path(sent.orderId())).then().statusCode(404);
        other.post(path(sent.orderId()) + "/severity", severity()).then().statusCode(404);
        other.get("/staff/complaints?number=" + number)
                .then()
                .statusCode(200)
                .body(containsString("没有工单号 " + number));

        shown(
                agentsBrowser.post(
                        path(sent.orderId()) + "/branch",
                        Map.of("branch", "测试乙分公司", "note", "请到现场看看")));
        other.get("/staff/complaints?number=" + number).then().statusCode(303);
        other.get(path(sent.orderId())).then().statusCode(200);
        other.get("/staff/complaints?district=500103").then().body(containsString(number));
    }

    private static Map<String, String> severity() {
        return Map.of("severity", "MAJOR", "severityReason", "涉及多户，须现场核实");
    }

    @Test
    void theListFiltersAndGoesOnByTheCursor() {
        Sent first = fixture.complaint();
        clock.advance(Duration.ofDays(2));
        signIn();
        Sent later = fixture.complaint();
        work.judge(agent, later.orderId(), Severity.MAJOR, "涉及多户，须现场核实");
        ComplaintFilter major =
                new ComplaintFilter(
                        ComplaintStage.TO_ANSWER, COMPLAINT, BILLING, Severity.MAJOR, "500103");
        ComplaintFilter all = new ComplaintFilter(ComplaintStage.TO_ANSWER, null, null, null, null);

        assertThat(desk.list(agent, major, null, 1_000).rows())
                .extracting(ComplaintView::orderId)
                .contains(later.orderId())
                .doesNotContain(first.orderId());
        List<ComplaintView> whole = desk.list(agent, all, null, 10_000).rows();
        ComplaintPage half = desk.list(agent, all, null, whole.size() - 1);
        assertThat(desk.list(agent, all, half.next(), 10).rows())
                .containsExactly(whole.get(whole.size() - 1));
        agentsBrowser
                .get("/staff/complaints?severity=MAJOR&kind=COMPLAINT&category=BILLING")
                .then()
                .statusCode(200)
                .body(containsString(progress(later).order().number()));
    }

    @Test
    void whatStaffWroteDownOnTheTelephoneIsInTheListToo() {
        OrderView order = workOrders.created(WorkOrderType.QUESTION);

        assertThat(complaints.ofOrder(order.orderId()).orElseThrow().category())
                .isEqualTo(ComplaintCategory.OTHER);
        assertThat(complaints.ofOrder(workOrders.created(WorkOrderType.REPAIR).orderId()))
                .isEmpty();
        agentsBrowser
                .post(path(order.orderId()) + "/category", Map.of("category", "WORKS"))
                .then()
                .statusCode(303);
        agentsBrowser.get(path(order.orderId())).then().body(containsString("施工安全"));
    }

    @Test
    void othersMayNotOpenTheDesk() {
        Visitor finance = new Visitor("198.51.100.9").with(staff.signedIn(StaffRole.FINANCE));

        finance.get("/staff/complaints").then().statusCode(403);
        finance.get("/staff/answer-templates").then().statusCode(403);
        new Visitor("198.51.100.9").get("/staff/complaints").then().statusCode(303);
    }

    @Test
    void theDeskIsThereInEnglish() {
        Sent sent = fixture.complaint();
        agentsBrowser.get("/language?to=en&back=%2Fstaff");

        for (String page :
                List.of("/staff/complaints", path(sent.orderId()), "/staff/answer-templates")) {
            agentsBrowser
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("lang=\"en\""))
                    .body(not(containsString("complaint:")));
        }
    }
}
