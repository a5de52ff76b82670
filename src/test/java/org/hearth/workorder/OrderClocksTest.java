package org.hearth.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.workorder.WorkOrderFixture.CALLER;
import static org.hearth.workorder.WorkOrderFixture.DESK;
import static org.hearth.workorder.WorkOrderFixture.TECHNICIAN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.hearth.TestClock;
import org.hearth.servicetime.CalendarDesk;
import org.hearth.servicetime.ClockStep;
import org.hearth.servicetime.Ruling;
import org.hearth.servicetime.ServiceClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock stands at 17:10 on Monday, 23 November 2026; no holiday comes before 2027. */
@QuarkusTest
class OrderClocksTest {

    @Inject WorkOrderFixture given;
    @Inject WorkOrders orders;
    @Inject OrderWork work;
    @Inject OrderClocks clocks;
    @Inject ClockAgreements agreements;
    @Inject ClockRounds rounds;
    @Inject CalendarDesk calendar;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aRepairIsPromisedAtTheDoorIn24HoursAndFinishedInAWorkingDay() {
        OrderView order = given.accepted(WorkOrderType.REPAIR);
        assertThat(order.dueAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(24)));

        clock.advance(Duration.ofHours(20));
        OrderView arrived = work.arrive(TECHNICIAN, order.orderId());
        assertThat(arrived.dueAt()).isEqualTo(shanghai("2026-11-26T00:00"));

        OrderView handled = work.handle(TECHNICIAN, order.orderId(), OrderWords.none());
        assertThat(handled.dueAt()).isNull();
        assertThat(clocks.of(order.orderId()))
                .extracting(OrderClockView::step)
                .containsExactly(ClockStep.AT_DOOR, ClockStep.FINISHED);
        assertThat(clocks.of(order.orderId())).noneMatch(OrderClockView::broken);
    }

    @Test
    void aComplaintIsAnsweredInThreeWorkingDaysAndAMajorOneInFive() {
        assertThat(given.created(WorkOrderType.COMPLAINT, ServiceClass.ORDINARY).dueAt())
                .isEqualTo(shanghai("2026-11-27T00:00"));
        long major = given.created(WorkOrderType.COMPLAINT, ServiceClass.ORDINARY).orderId();
        agreements.reclassify(DESK, major, ServiceClass.MAJOR, "多户停气");
        assertThat(orders.byId(major).dueAt()).isEqualTo(shanghai("2026-12-01T00:00"));
    }

    @Test
    void nothingIsPromisedBeforeThePapersAreComplete() {
        NewOrder asked = given.asked(WorkOrderType.RELOCATION).papersMissing();
        OrderView order = orders.create(DESK, asked);
        assertThat(order.dueAt()).isNull();

        clock.advance(Duration.ofDays(1));
        assertThat(orders.papersComplete(DESK, order.orderId()).dueAt())
                .isEqualTo(shanghai("2026-11-28T00:00"));
    }

    @Test
    void aPauseTheCustomerCanReadMovesTheEnd() {
        long order = given.created(WorkOrderType.COMPLAINT, ServiceClass.ORDINARY).orderId();
        assertThat(agreements.pause(DESK, order, "等您补充照片").dueAt()).isNull();

        clock.advance(Duration.ofDays(1));
        OrderView resumed = agreements.resume(DESK, order);

        assertThat(resumed.dueAt()).isAfter(shanghai("2026-11-27T00:00"));
        assertThat(clocks.of(order))
                .flatExtracting(OrderClockView::pauses)
                .extracting("reason")
                .containsExactly("等您补充照片");
    }

    @Test
    void whatWasAgreedWithTheCustomerTakesPrecedence() {
        long order = given.created(WorkOrderType.COMPLAINT, ServiceClass.ORDINARY).orderId();
        Instant later = shanghai("2026-12-10T18:00");

        assertThat(agreements.agree(DESK, order, later, "客户出差，12 月 10 日前答复").dueAt())
                .isEqualTo(later);
    }

    @Test
    void halfAnd80PercentAreSaidOnceAndABrokenPromiseReachesTheSupervisor() {
        long order = given.accepted(WorkOrderType.REPAIR).orderId();

        clock.advance(Duration.ofHours(12));
        rounds.walk();
        rounds.walk();
        assertThat(marks(order)).containsExactly(OrderStep.WARNED);

        clock.advance(Duration.ofHours(8));
        rounds.walk();
        assertThat(marks(order)).containsExactly(OrderStep.WARNED, OrderStep.WARNED);
        assertThat(orders.byId(order).escalated()).isFalse();

        clock.advance(Duration.ofHours(4));
        rounds.walk();
        rounds.walk();
        assertThat(marks(order))
                .containsExactly(OrderStep.WARNED, OrderStep.WARNED, OrderStep.BROKEN);
        assertThat(orders.byId(order).escalated()).isTrue();
    }

    @Test
    void aDayThatStaffRuleOffMovesWhatRunsAlready() {
        long order = given.created(WorkOrderType.COMPLAINT, ServiceClass.ORDINARY).orderId();

        LocalDate off = LocalDate.of(2026, 11, 25);
        calendar.rule(off, off, Ruling.OFF, "市里统一停工", DESK);
        try {
            rounds.walk();
            assertThat(orders.byId(order).dueAt()).isEqualTo(shanghai("2026-11-28T00:00"));
            assertThat(marks(order)).isEmpty();
        } finally {
            calendar.rule(off, off, Ruling.WITHDRAWN, "恢复", DESK);
        }
        rounds.walk();
        assertThat(orders.byId(order).dueAt()).isEqualTo(shanghai("2026-11-27T00:00"));
    }

    @Test
    void anOrderThatIsOpenAgainIsPromisedAnew() {
        long order = given.answered(WorkOrderType.COMPLAINT).orderId();
        clock.advance(Duration.ofDays(1));

        OrderView reopened = orders.notSolved(CALLER, order, OrderWords.none());

        assertThat(reopened.dueAt()).isEqualTo(shanghai("2026-11-28T00:00"));
    }

    private List<OrderStep> marks(long order) {
        return orders.history(order).stream()
                .map(OrderHistory::step)
                .filter(step -> step == OrderStep.WARNED || step == OrderStep.BROKEN)
                .toList();
    }

    private static Instant shanghai(String moment) {
        return OffsetDateTime.parse(moment + ":00+08:00").toInstant();
    }
}
