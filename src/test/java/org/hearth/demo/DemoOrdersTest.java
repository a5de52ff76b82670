package org.hearth.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.emergency.AlarmState;
import org.hearth.emergency.AlarmView;
import org.hearth.emergency.Alarms;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoOrdersTest {

    private static final int ACCOUNTS = 60;

    @Inject OrderTeller teller;
    @Inject AlarmTeller alarms;
    @Inject Alarms desk;
    @Inject WorkOrders orders;
    @Inject OrderClocks clocks;
    @Inject Clock clock;

    @Test
    void aYearOfOrdersHasAllTypesAndEndsAndBegins() {
        OrderStories year = new OrderStories(LocalDate.now(clock), 3_000, ACCOUNTS);

        assertThat(IntStream.rangeClosed(1, 3_000).mapToObj(year::story))
                .extracting(story -> story.request().type())
                .containsAll(DemoRequest.all().stream().map(DemoRequest::type).distinct().toList());
    }

    /** What waits is of yesterday; what was not solved is not left lying for a year. */
    @Test
    void eachStepOfTheQueueHasSomeAndNoneIsForgotten() {
        OrderStories year = new OrderStories(LocalDate.now(clock), 360, ACCOUNTS);
        List<OrderView> waiting =
                IntStream.rangeClosed(355, 360)
                        .mapToObj(year::story)
                        .map(teller::tell)
                        .map(orders::byId)
                        .toList();
        OrderStory unsolved =
                IntStream.rangeClosed(1, 300)
                        .mapToObj(year::story)
                        .filter(story -> !story.solved())
                        .findFirst()
                        .orElseThrow();

        assertThat(waiting)
                .extracting(OrderView::state)
                .contains(OrderState.CREATED, OrderState.ACCEPTED, OrderState.ANSWERED);
        assertThat(orders.byId(teller.tell(unsolved)))
                .returns(OrderState.CLOSED, OrderView::state)
                .returns(1, OrderView::reopened);
    }

    @Test
    void whatIsToldIsTrueByItsClocks() {
        OrderStories year = new OrderStories(LocalDate.now(clock), 40, ACCOUNTS);
        List<OrderView> told =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(year::story)
                        .map(teller::tell)
                        .map(orders::byId)
                        .toList();

        assertThat(told)
                .first()
                .satisfies(
                        oldest -> {
                            assertThat(oldest.state().open()).isFalse();
                            assertThat(LocalDate.ofInstant(oldest.createdAt(), UtilityClock.ZONE))
                                    .isBefore(LocalDate.of(2026, 1, 1));
                        });
        assertThat(told).extracting(OrderView::state).contains(OrderState.CLOSED);
        assertThat(told)
                .filteredOn(order -> !order.state().open())
                .allSatisfy(
                        order ->
                                assertThat(clocks.of(order.orderId()))
                                        .allMatch(row -> row.stoppedAt() != null)
                                        .allMatch(
                                                row ->
                                                        row.dueAt() == null
                                                                || row.broken()
                                                                        == !row.stoppedAt()
                                                                                .isBefore(
                                                                                        row
                                                                                                .dueAt())));
    }

    @Test
    void crewsAnswerTheAlarmsOfTheLastMonths() {
        alarms.crews();

        List<AlarmView> told =
                IntStream.rangeClosed(1, AlarmTeller.ALARMS)
                        .mapToObj(index -> desk.byId(alarms.tell(index, ACCOUNTS)))
                        .toList();

        assertThat(told)
                .allSatisfy(
                        alarm -> {
                            assertThat(alarm.state()).isEqualTo(AlarmState.ENDED);
                            assertThat(alarm.crew().free()).isTrue();
                            assertThat(alarm.endedAt()).isBefore(clock.instant());
                        })
                .filteredOn(alarm -> alarm.recheckId() != null)
                .isNotEmpty()
                .extracting(alarm -> orders.byId(alarm.recheckId()).state())
                .containsOnly(OrderState.CLOSED);
    }
}
