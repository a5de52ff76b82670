package org.hearth.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearth.appointment.AppointmentFixture.DESK;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.Given;
import org.hearth.Given.AccountRow;
import org.hearth.TestClock;
import org.hearth.account.AccountClass;
import org.hearth.identity.ServiceSkill;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Booked visits and their places; today is Monday 23 November 2026, 17:10. */
@QuarkusTest
class AppointmentsTest {

    private static final VisitTime THURSDAY = time("2026-11-26.MORNING");
    private static final VisitTime FRIDAY = time("2026-11-27.AFTERNOON");
    private static final ServiceKind METER = ServiceKind.METER_REPLACEMENT;
    private static final ServiceSkill SKILL = ServiceSkill.METER_REPLACEMENT;

    @Inject AppointmentFixture fixture;
    @Inject Appointments appointments;
    @Inject VisitOutcomes outcomes;
    @Inject Slots slots;
    @Inject Capacities capacities;
    @Inject Reminders reminders;
    @Inject Invitations invitations;
    @Inject WorkOrders orders;
    @Inject OrderWork work;
    @Inject Given given;
    @Inject TestClock clock;
    @Inject Heard heard;

    private AppointmentFixture.Branch branch;

    @BeforeEach
    void branchOfItsOwn() {
        branch = fixture.branch();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void ofAHundredAtOnceExactlyOneHasTheLastPlaceAndTheOthersHearTheNextFreeTimes()
            throws Exception {
        fixture.places(branch, SKILL, THURSDAY, 1);
        slots.days(branch.name(), METER, AccountClass.RESIDENTIAL);
        List<AccountRow> accounts =
                IntStream.range(0, 100)
                        .mapToObj(n -> fixture.account(branch, "2015-01-01"))
                        .toList();
        CountDownLatch go = new CountDownLatch(1);
        List<Callable<Object>> askers =
                accounts.stream().map(account -> asker(account, go)).toList();

        List<Object> answers = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(100);
        try {
            List<Future<Object>> waiting = askers.stream().map(people::submit).toList();
            go.countDown();
            for (Future<Object> answer : waiting) {
                answers.add(answer.get());
            }
        } finally {
            people.shutdown();
        }

        assertThat(answers).filteredOn(AppointmentView.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(BusinessException.class::isInstance)
                .hasSize(99)
                .allSatisfy(
                        refusal -> {
                            BusinessException no = (BusinessException) refusal;
                            assertThat(no.code()).isEqualTo(AppointmentError.SLOT_TAKEN);
                            assertThat(no.details().get("nextFree"))
                                    .isEqualTo(
                                            List.of(
                                                    "2026-11-24.MORNING",
                                                    "2026-11-24.AFTERNOON",
                                                    "2026-11-24.EVENING"));
                        });
        assertThat(fixture.taken(branch, SKILL, THURSDAY)).isEqualTo(1);
        assertThat(given.count("select count(*) from work_order where branch = ?", branch.name()))
                .isEqualTo(1);
    }

    private Callable<Object> asker(AccountRow account, CountDownLatch go) {
        return () -> {
            go.await();
            try {
                return fixture.booked(account, METER, THURSDAY);
            } catch (BusinessException refusal) {
                return refusal;
            }
        };
    }

    @Test
    void aBookedVisitHasAnOrderAPlaceAnEventAndAMessage() {
        AccountRow account = fixture.account(branch, "2015-01-01");
        slots.days(branch.name(), METER, AccountClass.RESIDENTIAL);

        AppointmentView visit = fixture.booked(account, METER, THURSDAY);

        assertThat(visit.state()).isEqualTo(BookingState.BOOKED);
        assertThat(visit.orderState()).isEqualTo(OrderState.CREATED);
        assertThat(visit.branch()).isEqualTo(branch.name());
        assertThat(visit.place()).isEqualTo("解放碑街道 ***");
        assertThat(visit.changeableUntil()).isEqualTo(at("2026-11-26T08:30:00+08:00"));
        assertThat(fixture.taken(branch, SKILL, THURSDAY)).isEqualTo(1);
        assertThat(steps(visit)).isEqualTo("BOOKED");
        assertThat(sms(account)).contains("已约好：换燃气表，11 月 26 日（周四）上午 08:30–12:00");
        assertThat(appointments.ofOrder(visit.orderId())).contains(visit);
        assertThat(appointments.on(branch.name(), THURSDAY.day()))
                .extracting(booked -> booked.visit().orderId())
                .containsExactly(visit.orderId());
    }

    @Test
    void whoAskedAlreadyIsNotBookedTwice() {
        AccountRow account = fixture.account(branch, "2015-01-01");
        slots.days(branch.name(), METER, AccountClass.RESIDENTIAL);
        fixture.booked(account, METER, THURSDAY);

        BusinessException refusal = refused(() -> fixture.booked(account, METER, FRIDAY));

        assertThat(refusal.code()).isEqualTo(AppointmentError.NOT_ELIGIBLE);
        assertThat(refusal.details()).containsEntry("reason", "ASKED_ALREADY");
        assertThat(fixture.taken(branch, SKILL, FRIDAY)).isZero();
    }

    @Test
    void aYoungMeterIsNotBookedAndTakesNoPlace() {
        AccountRow account = fixture.account(branch, "2024-01-01");
        slots.days(branch.name(), METER, AccountClass.RESIDENTIAL);

        assertThat(refused(() -> fixture.booked(account, METER, THURSDAY)).details())
                .containsEntry("reason", "METER_YOUNG");
        assertThat(fixture.taken(branch, SKILL, THURSDAY)).isZero();
    }

    @Test
    void movingGivesTheOldPlaceBackAndCancellingTheNewOne() {
        AppointmentView visit = meterVisit(THURSDAY);

        AppointmentView moved = appointments.schedule(DESK, visit.orderId(), FRIDAY, "改到周五下午");

        assertThat(moved.time()).isEqualTo(FRIDAY);
        assertThat(moved.moves()).isEqualTo(1);
        assertThat(fixture.taken(branch, SKILL, THURSDAY)).isZero();
        assertThat(fixture.taken(branch, SKILL, FRIDAY)).isEqualTo(1);
        assertThat(orders.history(visit.orderId()))
                .extracting(step -> step.said())
                .contains("改到周五下午");

        appointments.cancel(DESK, visit.orderId(), OrderWords.none());

        assertThat(fixture.taken(branch, SKILL, FRIDAY)).isZero();
        assertThat(orders.byId(visit.orderId()).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(steps(visit)).isEqualTo("BOOKED MOVED CANCELLED");
        assertThat(
                        refused(() -> appointments.schedule(DESK, visit.orderId(), THURSDAY, "再约"))
                                .code())
                .isEqualTo(AppointmentError.APPOINTMENT_STATE);
    }

    @Test
    void aFullTimeKeepsTheOldOne() {
        fixture.places(branch, SKILL, FRIDAY, 0);
        AppointmentView visit = meterVisit(THURSDAY);

        assertThat(refused(() -> appointments.schedule(DESK, visit.orderId(), FRIDAY, "改")).code())
                .isEqualTo(AppointmentError.SLOT_NOT_OFFERED);
        assertThat(fixture.taken(branch, SKILL, THURSDAY)).isEqualTo(1);
        assertThat(steps(visit)).isEqualTo("BOOKED");
    }

    @Test
    void onceTheVisitHasBegunItsCustomerChangesNothing() {
        AppointmentView visit = meterVisit(THURSDAY);
        clock.set(at("2026-11-26T08:30:00+08:00"));

        assertThat(refused(() -> appointments.schedule(DESK, visit.orderId(), FRIDAY, "改")).code())
                .isEqualTo(AppointmentError.APPOINTMENT_STATE);
        assertThat(
                        refused(() -> appointments.cancel(DESK, visit.orderId(), OrderWords.none()))
                                .code())
                .isEqualTo(AppointmentError.APPOINTMENT_STATE);
        Actor customer = Actor.resident(1);
        assertThat(
                        refused(() -> orders.cancel(customer, visit.orderId(), OrderWords.none()))
                                .code())
                .isEqualTo(AppointmentError.APPOINTMENT_STATE);
        assertThat(orders.byId(visit.orderId()).state()).isEqualTo(OrderState.CREATED);
    }

    @Test
    void whereNobodyOpenedTheCustomerIsToldAndBooksAgain() {
        AppointmentView visit = meterVisit(THURSDAY);
        work.dispatch(
                DESK,
                visit.orderId(),
                branch.name(),
                WorkOrderFixture.TECHNICIAN.id(),
                OrderWords.none());
        work.accept(WorkOrderFixture.TECHNICIAN, visit.orderId());
        clock.set(at("2026-11-26T09:00:00+08:00"));
        work.arrive(WorkOrderFixture.TECHNICIAN, visit.orderId());
        work.notMet(WorkOrderFixture.TECHNICIAN, visit.orderId(), OrderWords.none());

        AppointmentView missed = appointments.ofOrder(visit.orderId()).orElseThrow();
        assertThat(missed.state()).isEqualTo(BookingState.NO_SHOW);
        assertThat(heard.phones(BookingStep.NO_SHOW, visit)).hasSize(1);

        appointments.schedule(DESK, visit.orderId(), FRIDAY, "再约周五");
        work.handle(WorkOrderFixture.TECHNICIAN, visit.orderId(), OrderWords.none());

        assertThat(appointments.ofOrder(visit.orderId()).orElseThrow().state())
                .isEqualTo(BookingState.DONE);
        assertThat(steps(visit)).isEqualTo("BOOKED NO_SHOW BOOKED DONE");
    }

    @Test
    void anotherBranchMakesTheVisitInAPlaceOfItsOwn() {
        AppointmentView visit = meterVisit(THURSDAY);
        AppointmentFixture.Branch other = fixture.branch();
        fixture.places(other, ServiceSkill.METER_REPLACEMENT, THURSDAY, 1);

        work.dispatch(DESK, visit.orderId(), other.name(), null, OrderWords.none());

        assertThat(fixture.taken(branch, ServiceSkill.METER_REPLACEMENT, THURSDAY)).isZero();
        assertThat(fixture.taken(other, ServiceSkill.METER_REPLACEMENT, THURSDAY)).isOne();
        assertThat(appointments.on(branch.name(), THURSDAY.day())).isEmpty();
        assertThat(appointments.on(other.name(), THURSDAY.day()))
                .singleElement()
                .satisfies(one -> assertThat(one.order().branch()).isEqualTo(one.visit().branch()));
        assertThat(steps(visit)).isEqualTo("BOOKED PASSED_ON");
    }

    @Test
    void aBranchThatIsFullThenDoesNotGetTheOrder() {
        AppointmentView visit = meterVisit(THURSDAY);
        AppointmentFixture.Branch full = fixture.branch();
        fixture.places(full, ServiceSkill.METER_REPLACEMENT, THURSDAY, 0);

        assertThat(
                        refused(
                                        () ->
                                                work.dispatch(
                                                        DESK,
                                                        visit.orderId(),
                                                        full.name(),
                                                        null,
                                                        OrderWords.none()))
                                .code())
                .isEqualTo(AppointmentError.BRANCH_FULL);

        assertThat(orders.byId(visit.orderId()).branch()).isEqualTo(branch.name());
        assertThat(fixture.taken(branch, ServiceSkill.METER_REPLACEMENT, THURSDAY)).isOne();
    }

    @Test
    void staffSayThatNobodyOpenedButNotBeforeTheVisit() {
        AppointmentView visit = meterVisit(THURSDAY);

        assertThat(refused(() -> outcomes.noShow(DESK, visit.orderId(), OrderWords.none())).code())
                .isEqualTo(AppointmentError.APPOINTMENT_STATE);
        clock.set(at("2026-11-26T10:00:00+08:00"));
        outcomes.noShow(DESK, visit.orderId(), OrderWords.none());

        assertThat(appointments.ofOrder(visit.orderId()).orElseThrow().state())
                .isEqualTo(BookingState.NO_SHOW);
    }

    @Test
    void aVisitThatIsWishedLaterThanPromisedIsAnAgreement() {
        AccountRow account = fixture.account(branch, "2020-01-01");
        slots.days(branch.name(), ServiceKind.REPAIR, AccountClass.RESIDENTIAL);

        AppointmentView soon =
                fixture.booked(account, ServiceKind.REPAIR, time("2026-11-24.MORNING"));
        assertThat(orders.byId(soon.orderId()).dueAt()).isEqualTo(at("2026-11-24T17:10:00+08:00"));

        AppointmentView later = appointments.schedule(DESK, soon.orderId(), FRIDAY, "周五方便");
        assertThat(orders.byId(later.orderId()).dueAt()).isEqualTo(at("2026-11-27T17:30:00+08:00"));
    }

    @Test
    void eachVisitOfTomorrowIsRemindedOfOnceWhoeverWalks() {
        AppointmentView visit = meterVisit(THURSDAY);
        AppointmentView other = meterVisit(FRIDAY);
        clock.set(at("2026-11-25T18:00:00+08:00"));

        reminders.remind();
        reminders.remind();

        assertThat(heard.phones(BookingStep.REMINDED, visit)).hasSize(1);
        assertThat(heard.phones(BookingStep.REMINDED, other)).isEmpty();

        appointments.schedule(DESK, visit.orderId(), FRIDAY, "改到周五");
        clock.set(at("2026-11-26T18:10:00+08:00"));
        reminders.remind();
        assertThat(heard.phones(BookingStep.REMINDED, visit)).hasSize(2);
    }

    @Test
    void whoBooksForTomorrowInTheEveningIsNotRemindedAMinuteLater() {
        clock.set(at("2026-11-25T18:05:00+08:00"));
        AppointmentView visit = meterVisit(time("2026-11-26.AFTERNOON"));

        reminders.remind();

        assertThat(heard.phones(BookingStep.REMINDED, visit)).isEmpty();
    }

    @Test
    void ageingMetersAndHosesAreInvitedOnce() {
        AccountRow soon = fixture.account(branch, "2017-01-22");
        AccountRow young = fixture.account(branch, "2017-01-23");
        AccountRow business = fixture.account(branch, "COMMERCIAL", "2017-01-01");
        AccountRow hose = fixture.account(branch, "2022-01-01");
        given.run(
                "update meter set hose_expires_on = '2026-12-23' where account_id = ?", hose.id());
        AccountRow asked = fixture.account(branch, "2016-12-01");
        slots.days(branch.name(), METER, AccountClass.RESIDENTIAL);
        fixture.booked(asked, METER, THURSDAY);

        invitations.invite();
        invitations.invite();

        assertThat(heard.invited(soon)).containsExactly(ServiceKind.METER_REPLACEMENT);
        assertThat(heard.invited(hose)).containsExactly(ServiceKind.HOSE_REPLACEMENT);
        assertThat(heard.invited(young)).isEmpty();
        assertThat(heard.invited(business)).isEmpty();
        assertThat(heard.invited(asked)).isEmpty();
        assertThat(sms(soon))
                .contains("2027 年 1 月 22 日", "/services/meter-replacement/book?account=acc_");
    }

    @Test
    void slotsFollowTheRulesTheCalendarAndTheNotice() {
        List<SlotDay> days = slots.days(branch.name(), METER, AccountClass.RESIDENTIAL);

        assertThat(days).hasSize(30);
        assertThat(day(days, "2026-11-23").open()).isFalse();
        // 14 hours' notice at 17:10: 08:30 of the next day is soon enough
        assertThat(open(day(days, "2026-11-24")))
                .containsExactly(DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING);
        assertThat(day(days, "2026-11-28").slots())
                .extracting(SlotView::free)
                .containsExactly(3, 3, 0);
        assertThat(slots.days(branch.name(), METER, AccountClass.COMMERCIAL))
                .filteredOn(SlotDay::open)
                .extracting(SlotDay::date)
                .doesNotContain(day(days, "2026-11-28").date(), day(days, "2026-11-29").date());
    }

    @Test
    void aYearThatIsNotAnnouncedIsOfferedAndSaysSo() {
        clock.set(at("2026-12-20T10:00:00+08:00"));

        List<SlotDay> days = slots.days(branch.name(), METER, AccountClass.RESIDENTIAL);

        assertThat(day(days, "2026-12-31").announced()).isTrue();
        assertThat(day(days, "2027-01-04").announced()).isFalse();
        assertThat(day(days, "2027-01-04").open()).isTrue();
    }

    @Test
    void aChangedRuleCountsAtOnceAndLeavesWhatIsBooked() {
        AppointmentView visit = meterVisit(THURSDAY);

        capacities.set(
                DESK,
                branch.name(),
                SKILL,
                Map.of(new CapacityCell(CapacityDay.THURSDAY, DayPart.MORNING), 1));

        assertThat(free(THURSDAY)).isZero();
        assertThat(appointments.ofOrder(visit.orderId()).orElseThrow().state())
                .isEqualTo(BookingState.BOOKED);
        capacities.setDay(DESK, branch.name(), SKILL, THURSDAY, 2);
        assertThat(free(THURSDAY)).isEqualTo(1);
    }

    private int free(VisitTime time) {
        return slots.days(branch.name(), METER, AccountClass.RESIDENTIAL).stream()
                .flatMap(day -> day.slots().stream())
                .filter(slot -> slot.time().equals(time))
                .findFirst()
                .orElseThrow()
                .free();
    }

    private AppointmentView meterVisit(VisitTime time) {
        AccountRow account = fixture.account(branch, "2015-01-01");
        slots.days(branch.name(), METER, AccountClass.RESIDENTIAL);
        return fixture.booked(account, METER, time);
    }

    private static SlotDay day(List<SlotDay> days, String date) {
        return days.stream()
                .filter(day -> day.date().toString().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private static List<DayPart> open(SlotDay day) {
        return day.slots().stream().filter(SlotView::open).map(slot -> slot.time().part()).toList();
    }

    private String steps(AppointmentView visit) {
        return given.text(
                "select group_concat(e.step order by e.id separator ' ') from booking_event e join"
                        + " booking b on b.id = e.booking_id where b.order_id = ?",
                visit.orderId());
    }

    private String sms(AccountRow account) {
        return given.text(
                "select body from outgoing_message where recipient = ? order by id desc limit 1",
                account.phone());
    }

    private static BusinessException refused(ThrowingCallable call) {
        return catchThrowableOfType(BusinessException.class, call);
    }

    private static VisitTime time(String written) {
        return VisitTime.parse(written).orElseThrow();
    }

    private static Instant at(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }

    /** What customers were told. */
    @ApplicationScoped
    static class Heard {

        private final List<AppointmentTold> told = new CopyOnWriteArrayList<>();
        private final List<ReplacementInvited> invited = new CopyOnWriteArrayList<>();

        void on(@Observes AppointmentTold event) {
            told.add(event);
        }

        void on(@Observes ReplacementInvited event) {
            invited.add(event);
        }

        List<String> phones(BookingStep step, AppointmentView visit) {
            return told.stream()
                    .filter(one -> one.step() == step)
                    .filter(one -> one.visit().orderId() == visit.orderId())
                    .map(AppointmentTold::phone)
                    .toList();
        }

        List<ServiceKind> invited(AccountRow account) {
            return invited.stream()
                    .filter(one -> one.accountId() == account.id())
                    .map(ReplacementInvited::kind)
                    .toList();
        }
    }
}
