package org.hearth.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hearth.Given;
import org.hearth.LockWaits;
import org.hearth.TestClock;
import org.hearth.account.AccountLedger;
import org.hearth.account.Accounts;
import org.hearth.account.CustomerKind;
import org.hearth.account.NewHolder;
import org.hearth.attachment.AttachmentKind;
import org.hearth.attachment.Attachments;
import org.hearth.attachment.CheckedFile;
import org.hearth.attachment.TestPictures;
import org.hearth.identity.Phone;
import org.hearth.identity.TestMessages;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestSessions;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.Ids;
import org.hearth.platform.id.UnguessableId;
import org.hearth.servicetime.ClockStep;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderClockView;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers, steps and clocks of applications, and what they change. */
@QuarkusTest
class ApplicationTest {

    private static final Actor DESK = WorkOrderFixture.DESK;

    @Inject Applications applications;
    @Inject ApplicationDesk desk;
    @Inject WorkOrderFixture fixture;
    @Inject WorkOrders orders;
    @Inject OrderWork work;
    @Inject OrderClocks clocks;
    @Inject Accounts accounts;
    @Inject TestSessions sessions;
    @Inject AccountLedger ledger;
    @Inject LockWaits waits;
    @Inject PaperQueue queue;
    @Inject Attachments attachments;
    @Inject TestMessages messages;
    @Inject Given given;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private ApplicationView applied(ApplicationKind kind, ApplicationDetails details) {
        NewOrder order = fixture.asked(kind.orderType());
        return applications.apply(
                DESK, null, new NewApplication(kind, order, details, true, Map.of()));
    }

    private void acceptAll(ApplicationView view) {
        view.papers().forEach(paper -> desk.acceptPaper(DESK, view.orderId(), paper.paper()));
    }

    private String due(ApplicationView view, ClockStep step) {
        OrderClockView found =
                clocks.of(view.orderId()).stream()
                        .filter(one -> one.step() == step)
                        .findFirst()
                        .orElseThrow();
        return found.dueAt() == null
                ? "unknown"
                : LocalDate.ofInstant(found.dueAt().minusMillis(1), clock.getZone()).toString();
    }

    /**
     * Begun on Tuesday 29 September 2026: 30 September is the first working day, 1 to 7 October are
     * off, 8 and 9 October follow, Saturday the 10th is worked. 90 days end in 2027, whose holidays
     * are not announced.
     */
    @ParameterizedTest
    @CsvSource({
        "true, 0, 2026-10-09, 2026-11-02",
        "false, 1, 2026-10-14, 2026-12-28",
        "false, 200, 2026-10-14, 2026-12-28",
        "false, 201, 2026-10-14, unknown",
        "false, 1000, 2026-10-14, unknown",
        "false, 1001, 2026-10-19, unknown"
    })
    void an_installation_takes_its_steps_by_the_table(
            boolean business, int households, String survey, String works) {
        clock.set(OffsetDateTime.parse("2026-09-29T10:00:00+08:00").toInstant());
        ApplicationView view =
                applied(
                        ApplicationKind.INSTALLATION,
                        ApplicationDetails.installation(business, households));
        acceptAll(view);
        assertThat(due(view, ClockStep.INSTALLATION_ACCEPTED)).isEqualTo("2026-09-29");

        done(view, StepName.ACCEPTANCE);
        assertThat(due(view, ClockStep.SURVEY)).isEqualTo(survey);
        done(view, StepName.SURVEY);
        assertThat(due(view, ClockStep.WORKS)).isEqualTo(works);
        done(view, StepName.WORKS);
        assertThat(due(view, ClockStep.GAS_ON)).isEqualTo("2026-10-12");
        done(view, StepName.GAS_ON);

        assertThat(orders.byId(view.orderId()).state()).isEqualTo(OrderState.HANDLED);
        assertThat(clocks.of(view.orderId())).hasSize(4).noneMatch(OrderClockView::running);
    }

    private void done(ApplicationView view, StepName step) {
        desk.done(DESK, view.orderId(), step, OrderWords.said("完成"));
    }

    @Test
    void steps_of_an_installation_are_taken_in_their_order() {
        ApplicationView view =
                applied(ApplicationKind.INSTALLATION, ApplicationDetails.installation(false, 1));
        acceptAll(view);

        assertThatThrownBy(() -> done(view, StepName.SURVEY)).hasMessage("APPLICATION_STEP");
        done(view, StepName.ACCEPTANCE);
        assertThatThrownBy(() -> done(view, StepName.ACCEPTANCE)).hasMessage("APPLICATION_STEP");
    }

    /** Asked on Monday 23 November 2026; three working days end with Thursday. */
    @Test
    void the_clock_begins_with_the_last_paper() {
        ApplicationView view =
                applied(ApplicationKind.RELOCATION, ApplicationDetails.works(false, "灶具移到阳台"));
        assertThat(view.papers())
                .extracting(ApplicationView.PaperView::paper)
                .containsExactly(
                        PaperKind.IDENTITY_CARD,
                        PaperKind.PROPERTY_PROOF,
                        PaperKind.SKETCH,
                        PaperKind.OWNER_CONSENT);
        List<PaperKind> first =
                List.of(PaperKind.IDENTITY_CARD, PaperKind.PROPERTY_PROOF, PaperKind.SKETCH);
        first.forEach(paper -> desk.acceptPaper(DESK, view.orderId(), paper));
        desk.refusePaper(DESK, view.orderId(), PaperKind.OWNER_CONSENT, "没有签名");

        assertThat(clocks.of(view.orderId())).isEmpty();
        assertThat(orders.byId(view.orderId()).papersCompleteAt()).isNull();

        desk.acceptPaper(DESK, view.orderId(), PaperKind.OWNER_CONSENT);

        assertThat(due(view, ClockStep.REMOVAL_WORKS)).isEqualTo("2026-11-26");
        assertThat(applications.ofOrder(view.orderId()).orElseThrow().running().step())
                .isEqualTo(StepName.REMOVAL_WORKS);
    }

    @Test
    void nothing_is_done_while_papers_are_missing() {
        ApplicationView view = applied(ApplicationKind.SUSPEND, ApplicationDetails.plain());
        long order = view.orderId();
        desk.arrive(DESK, order);

        assertThatThrownBy(() -> work.handle(DESK, order, OrderWords.none()))
                .hasMessage("PAPERS_MISSING");
        assertThat(orders.byId(order).state()).isEqualTo(OrderState.ON_SITE);
        assertThat(status(view)).isEqualTo("ACTIVE");
    }

    private String status(ApplicationView view) {
        return given.text("select status from account where id = ?", view.accountId());
    }

    @Test
    void a_suspension_is_arranged_visited_and_counts_from_then() {
        ApplicationView view = applied(ApplicationKind.SUSPEND, ApplicationDetails.plain());
        acceptAll(view);
        assertThat(due(view, ClockStep.APPOINTMENT)).isEqualTo("2026-11-26");

        done(view, StepName.APPOINTMENT);
        assertThat(due(view, ClockStep.DONE_AT_VISIT)).isEqualTo("2026-11-24");
        assertThat(status(view)).isEqualTo("ACTIVE");
        done(view, StepName.VISIT);

        assertThat(status(view)).isEqualTo("SUSPENDED");
        assertThat(applications.ofOrder(view.orderId()).orElseThrow().steps())
                .allMatch(step -> step.state() == StepState.DONE);
    }

    /** As a payment does: the account's row is held, and the order's row is free. */
    @Test
    void whoever_holds_the_account_gets_the_order_before_who_changes_both() throws Exception {
        ApplicationView view = applied(ApplicationKind.SUSPEND, ApplicationDetails.plain());
        acceptAll(view);
        done(view, StepName.APPOINTMENT);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> visit =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    ledger.lock(view.accountId());
                                    Future<?> waiting =
                                            other.submit(() -> done(view, StepName.VISIT));
                                    waits.untilWaitingOrDone(waiting);
                                    orders.note(DESK, view.orderId(), OrderWords.note("已缴清"));
                                    return waiting;
                                });
        visit.get(20, TimeUnit.SECONDS);
        other.shutdown();

        assertThat(status(view)).isEqualTo("SUSPENDED");
    }

    @Test
    void papers_to_check_are_those_of_the_branch_that_has_the_order_page_by_page() {
        String branch = "材料分公司" + Ids.next();
        given.run(
                "insert into district values (?, '材料区', 'Papers', ?)",
                Long.toString(870_000 + Ids.next() % 9_999),
                branch);
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            clock.set(TestClock.START.plusSeconds(i));
            long order = handedIn();
            work.dispatch(DESK, order, branch, null, OrderWords.none());
            sent.add(order);
        }

        PaperPage first = queue.page(branch, null);
        assertThat(first.orders()).isEqualTo(sent.subList(0, 50));
        assertThat(queue.page(branch, first.next()).orders()).isEqualTo(sent.subList(50, 51));

        desk.refusePaper(DESK, sent.get(0), PaperKind.IDENTITY_CARD, "看不清");
        orders.cancel(DESK, sent.get(1), OrderWords.none());
        assertThat(queue.page(branch, null).orders()).isEqualTo(sent.subList(2, 51));
    }

    private long handedIn() {
        CheckedFile file =
                attachments.check(
                        AttachmentKind.PAPER, "id.png", TestPictures.fromPhone(40, 30, 1));
        return applications
                .apply(
                        DESK,
                        UnguessableId.next(),
                        new NewApplication(
                                ApplicationKind.SUSPEND,
                                fixture.asked(ApplicationKind.SUSPEND.orderType()),
                                ApplicationDetails.plain(),
                                false,
                                Map.of(PaperKind.IDENTITY_CARD, List.of(file))))
                .orderId();
    }

    @Test
    void the_applicant_is_told_what_is_missing_and_what_was_refused() {
        NewOrder asked = fixture.asked(ApplicationKind.TRANSFER.orderType());
        ApplicationView view =
                applications.apply(
                        DESK,
                        UnguessableId.next(),
                        new NewApplication(
                                ApplicationKind.TRANSFER,
                                asked,
                                ApplicationDetails.transfer(null, false),
                                false,
                                Map.of()));
        Phone phone = Phone.in(asked.contact().phone()).orElseThrow();
        String number = orders.byId(view.orderId()).number();

        assertThat(messages.newestTo(phone))
                .contains(number, "过户", "还缺：身份证、新户主身份证、房屋产权或租赁证明")
                .doesNotContain("测试伟");

        desk.refusePaper(DESK, view.orderId(), PaperKind.PROPERTY_PROOF, "张三的名字对不上");
        assertThat(messages.newestTo(phone)).contains(number, "房屋产权或租赁证明没有通过").doesNotContain("张三");
    }

    @Test
    void what_is_not_suspended_cannot_be_asked_to_resume() {
        assertThatThrownBy(() -> applied(ApplicationKind.RESUME, ApplicationDetails.plain()))
                .hasMessage("APPLICATION_NOT_POSSIBLE");
    }

    @Test
    void a_transfer_takes_ten_minutes_at_the_counter_and_changes_the_holder_once() {
        Phone phone = TestPhones.next();
        NewHolder holder = new NewHolder(CustomerKind.PERSON, "李新主", phone.number());
        ApplicationView view =
                applied(ApplicationKind.TRANSFER, ApplicationDetails.transfer(holder, false));
        long order = view.orderId();
        String number = accounts.byId(view.accountId()).orElseThrow().number();
        long old = sessions.residentId(TestPhones.next());
        long taker = sessions.residentId(phone);
        accounts.follow(old, number, null);
        accounts.follow(taker, number, null);
        acceptAll(view);
        assertThat(clocks.of(order)).isEmpty();

        desk.arrive(DESK, order);
        assertThat(clocks.of(order))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.dueAt()).isEqualTo(TestClock.START.plusSeconds(600)));
        done(view, StepName.COUNTER);

        assertThat(accounts.site(number).orElseThrow().holderName()).isEqualTo("李新主");
        assertThat(accounts.followersOf(number))
                .singleElement()
                .matches(one -> one.residentId() == taker);

        work.answer(DESK, order, OrderWords.said("已过户"));
        orders.notSolved(DESK, order, OrderWords.said("名字不对"));
        work.accept(DESK, order);
        work.handle(DESK, order, OrderWords.none());
        assertThat(
                        given.count(
                                "select count(*) from account_change where account_id = ?"
                                        + " and field = 'customer_id'",
                                view.accountId()))
                .isEqualTo(1);
    }

    @Test
    void an_order_made_by_telephone_gets_its_checklist_later() {
        long order =
                orders.create(DESK, fixture.asked(ApplicationKind.SUSPEND.orderType())).orderId();

        ApplicationView view = desk.open(DESK, order, ApplicationDetails.plain());

        assertThat(view.complete()).isTrue();
        assertThat(view.running().step()).isEqualTo(StepName.APPOINTMENT);
    }
}
