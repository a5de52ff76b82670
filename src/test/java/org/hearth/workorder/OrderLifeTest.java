package org.hearth.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearth.workorder.WorkOrderFixture.CALLER;
import static org.hearth.workorder.WorkOrderFixture.DESK;
import static org.hearth.workorder.WorkOrderFixture.TECHNICIAN;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.TestClock;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderLifeTest {

    @Inject WorkOrderFixture given;
    @Inject WorkOrders orders;
    @Inject OrderWork work;
    @Inject CallBacks calls;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void fromTheAskingToTheCallBackEachStepIsKept() {
        OrderView order = given.answered(WorkOrderType.REPAIR);

        OrderView closed = calls.solved(CALLER, order.orderId(), OrderWords.said("客户说好了"));

        assertThat(closed.state()).isEqualTo(OrderState.CLOSED);
        assertThat(closed.solved()).isTrue();
        assertThat(closed.number()).matches("261123[0-9]{6}");
        assertThat(orders.history(order.orderId()))
                .extracting(OrderHistory::step)
                .containsExactly(
                        OrderStep.CREATED,
                        OrderStep.DISPATCHED,
                        OrderStep.ACCEPTED,
                        OrderStep.ARRIVED,
                        OrderStep.HANDLED,
                        OrderStep.ANSWERED,
                        OrderStep.CLOSED);
        assertThat(orders.history(order.orderId()))
                .extracting(step -> step.actor().id())
                .containsExactly(
                        "desk", "desk", "technician", "technician", "technician", "desk", "caller");
    }

    @Test
    void whoHandledItDoesNotMakeTheCallBack() {
        long order = given.answered(WorkOrderType.REPAIR).orderId();

        refused(() -> calls.solved(TECHNICIAN, order, OrderWords.none()))
                .isEqualTo(OrderError.CALL_BACK_BY_HANDLER);
        refused(() -> calls.notSolved(TECHNICIAN, order, OrderWords.none()))
                .isEqualTo(OrderError.CALL_BACK_BY_HANDLER);
        assertThat(orders.byId(order).state()).isEqualTo(OrderState.ANSWERED);
    }

    @Test
    void notSolvedReopensWithinTenDaysAndTheSecondTimeEscalates() {
        long order = given.answered(WorkOrderType.REPAIR).orderId();
        calls.solved(CALLER, order, OrderWords.none());
        clock.advance(Duration.ofDays(10));

        OrderView once = orders.notSolved(DESK, order, OrderWords.said("又坏了"));
        assertThat(once.state()).isEqualTo(OrderState.REOPENED);
        assertThat(once.escalated()).isFalse();

        again(order);
        OrderView twice = orders.notSolved(DESK, order, OrderWords.none());
        assertThat(twice.escalated()).isTrue();
        assertThat(orders.history(order))
                .extracting(OrderHistory::step)
                .contains(OrderStep.ESCALATED);
    }

    @Test
    void afterTenDaysItIsTooLate() {
        long order = given.answered(WorkOrderType.REPAIR).orderId();
        calls.solved(CALLER, order, OrderWords.none());
        clock.advance(Duration.ofDays(10).plusSeconds(1));

        refused(() -> orders.notSolved(DESK, order, OrderWords.none()))
                .isEqualTo(OrderError.REOPEN_TOO_LATE);
    }

    @Test
    void afterThreeCallsThatReachedNobodyItClosesWithoutAWordOfTheCustomer() {
        long order = given.answered(WorkOrderType.REPAIR).orderId();

        calls.notReached(CALLER, order);
        calls.notReached(CALLER, order);
        assertThat(orders.byId(order).state()).isEqualTo(OrderState.ANSWERED);
        OrderView closed = calls.notReached(CALLER, order);

        assertThat(closed.state()).isEqualTo(OrderState.CLOSED);
        assertThat(closed.solved()).isNull();
    }

    @Test
    void aStepThatTheStateDoesNotAllowIsRefusedAndLeavesNothing() {
        long order = given.created(WorkOrderType.REPAIR).orderId();

        refused(() -> work.handle(TECHNICIAN, order, OrderWords.none()))
                .isEqualTo(OrderError.ORDER_STATE);
        assertThat(orders.history(order)).hasSize(1);
    }

    private void again(long order) {
        given.dispatched(orders.byId(order));
        work.accept(TECHNICIAN, order);
        work.handle(TECHNICIAN, order, OrderWords.none());
        work.answer(DESK, order, OrderWords.none());
    }

    private static ObjectAssert<ErrorCode> refused(ThrowingCallable call) {
        return assertThat(catchThrowableOfType(BusinessException.class, call).code());
    }
}
