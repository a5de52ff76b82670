package org.hearth.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.application.PaperQueue;
import org.hearth.appointment.Appointments;
import org.hearth.complaint.ComplaintCategory;
import org.hearth.complaint.ComplaintView;
import org.hearth.complaint.Complaints;
import org.hearth.complaint.Severity;
import org.hearth.emergency.AlarmState;
import org.hearth.emergency.AlarmView;
import org.hearth.emergency.Alarms;
import org.hearth.platform.time.UtilityClock;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class DemoOrdersTest {

    private static final int ACCOUNTS = 60;

    /** Of a branch that no other test looks at. */
    private static final int ACCOUNT = 24;

    @Inject OrderTeller teller;
    @Inject AlarmTeller alarms;
    @Inject BookingTeller bookings;
    @Inject Appointments appointments;
    @Inject PaperQueue queue;
    @Inject Complaints complaints;
    @Inject Alarms desk;
    @Inject WorkOrders orders;
    @Inject OrderClocks clocks;
    @Inject Clock clock;

    @Test
    void aYearOfOrdersHasAllTypesAndEndsAndBegins() {
        OrderStories year = new OrderStories(clock.instant(), 3_000, ACCOUNTS);

        assertThat(IntStream.rangeClosed(1, 3_000).mapToObj(year::story))
                .extracting(story -> story.request().type())
                .containsAll(DemoRequest.all().stream().map(DemoRequest::type).distinct().toList());
    }

    /** What was not solved is not left lying for a year. */
    @Test
    void whatWasNotSolvedIsDoneOnceMore() {
        OrderStories year = new OrderStories(clock.instant(), 360, ACCOUNTS);
        OrderStory unsolved =
                IntStream.rangeClosed(1, 300)
                        .mapToObj(year::story)
                        .filter(story -> !story.solved())
                        .findFirst()
                        .orElseThrow();

        assertThat(orders.byId(teller.tell(unsolved)))
                .returns(OrderState.CLOSED, OrderView::state)
                .returns(1, OrderView::reopened);
    }

    @Test
    void peopleAreCalledAndAnswerByDay() {
        OrderStories year = new OrderStories(clock.instant(), 3_000, ACCOUNTS);

        assertThat(IntStream.rangeClosed(1, 3_000).mapToObj(year::story).map(OrderStory::times))
                .allSatisfy(
                        times ->
                                assertThat(List.of(times.calledAt(), times.ratedAt()))
                                        .allSatisfy(
                                                at ->
                                                        assertThat(
                                                                        LocalTime.ofInstant(
                                                                                at,
                                                                                UtilityClock.ZONE))
                                                                .isBetween(
                                                                        LocalTime.of(8, 0),
                                                                        LocalTime.of(21, 0))));
    }

    @Test
    void eachTypeWaitsInEachStateOfItsLife() {
        List<OrderRest> rests = OrderRest.all(DemoRequest.all());

        assertThat(WorkOrderType.values())
                .filteredOn(type -> type != WorkOrderType.EMERGENCY && type != WorkOrderType.PRAISE)
                .allSatisfy(
                        type ->
                                assertThat(rests)
                                        .filteredOn(rest -> rest.request().type() == type)
                                        .extracting(OrderRest::state)
                                        .contains(
                                                OrderState.CREATED,
                                                OrderState.DISPATCHED,
                                                OrderState.ACCEPTED,
                                                OrderState.HANDLED,
                                                OrderState.ANSWERED,
                                                OrderState.REOPENED,
                                                OrderState.CANCELLED));
    }

    /** A few types only: what waits in the lists of all is there for the other tests, too. */
    @ParameterizedTest
    @EnumSource(names = {"HOSE_REPLACEMENT", "INSTALLATION", "RESUME", "CARD_REPLACEMENT"})
    void whatWaitsHasComeSoFarAndNoFurther(WorkOrderType type) {
        Instant now = clock.instant();
        for (OrderRest rest : OrderRest.all(DemoRequest.all())) {
            if (rest.request().type() == type) {
                OrderView told =
                        orders.byId(teller.tell(OrderStory.resting(1, now, ACCOUNT, rest)));
                assertThat(told.state()).isEqualTo(rest.state());
                assertThat(told.papersCompleteAt() != null)
                        .isEqualTo(rest.papers() == DemoPapers.COMPLETE);
                if (rest.papers() == DemoPapers.SENT) {
                    assertThat(queue.page(told.branch(), null).orders()).contains(told.orderId());
                }
            }
        }
    }

    @Test
    void aComplaintHasItsTopicAndItsGrade() {
        OrderRest works =
                OrderRest.all(DemoRequest.all()).stream()
                        .filter(rest -> rest.request().topic() == ComplaintCategory.WORKS)
                        .filter(rest -> rest.state() == OrderState.ANSWERED)
                        .findFirst()
                        .orElseThrow();

        long told = teller.tell(OrderStory.resting(1, clock.instant(), ACCOUNT, works));

        ComplaintView complaint = complaints.ofOrder(told).orElseThrow();
        assertThat(complaint.category()).isEqualTo(ComplaintCategory.WORKS);
        assertThat(complaint.severity()).isEqualTo(Severity.MAJOR);
    }

    @Test
    void theComingDaysHaveVisits() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(bookings::tell).flatMap(Optional::stream))
                .isNotEmpty()
                .allSatisfy(
                        order ->
                                assertThat(
                                                appointments
                                                        .ofOrder(order)
                                                        .orElseThrow()
                                                        .time()
                                                        .begins())
                                        .isAfter(clock.instant()));
    }

    @Test
    void whatIsToldIsTrueByItsClocks() {
        OrderStories year = new OrderStories(clock.instant(), 40, ACCOUNTS);
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
