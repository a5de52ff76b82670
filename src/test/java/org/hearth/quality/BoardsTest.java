package org.hearth.quality;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.hearth.TestClock;
import org.hearth.account.Branches;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.servicetime.ClockStep;
import org.hearth.workorder.CallBacks;
import org.hearth.workorder.NewOrder;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderFixture;
import org.hearth.workorder.WorkOrderType;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BoardsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Inject WorkOrderFixture orders;
    @Inject Branches branches;
    @Inject WorkOrders door;
    @Inject OrderWork work;
    @Inject CallBacks calls;
    @Inject Boards boards;
    @Inject ServiceFigures figures;
    @Inject PublicPromises promises;
    @Inject Assessments assessments;
    @Inject Formulas formulas;
    @Inject TestStaff staff;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aKeptAndABrokenPromiseAreCountedInTheirMonthAndUnit() {
        OrderView kept = orders.accepted(WorkOrderType.REPAIR);
        ServiceFigure before = atDoor(kept.branch());
        work.arrive(WorkOrderFixture.TECHNICIAN, kept.orderId());
        OrderView broken = orders.accepted(WorkOrderType.REPAIR);
        clock.advance(Duration.ofHours(25));
        work.arrive(WorkOrderFixture.TECHNICIAN, broken.orderId());

        ServiceFigure after = atDoor(kept.branch());

        assertThat(after.ended() - before.ended()).isEqualTo(2);
        assertThat(after.broken() - before.broken()).isEqualTo(1);
    }

    @Test
    void whoAsksAgainWithinThirtyDaysIsCountedOnce() {
        OrderView first = orders.created(WorkOrderType.REPAIR);
        long before = unit(first.branch()).repeated().part();

        again(first);
        clock.advance(Duration.ofDays(31));
        again(first);

        // The second is 31 days after both others; its month is December.
        assertThat(unit(first.branch()).repeated().part() - before).isEqualTo(1);
        assertThat(
                        boards.month(NOVEMBER.plusMonths(1)).stream()
                                .filter(row -> row.branch().equals(first.branch()))
                                .mapToLong(row -> row.repeated().part())
                                .sum())
                .isZero();
    }

    @Test
    void closedAndReopenedOrdersAreCounted() {
        OrderView order = orders.answered(WorkOrderType.REPAIR);
        UnitMonth before = unit(order.branch());

        calls.solved(WorkOrderFixture.CALLER, order.orderId(), OrderWords.none());
        door.notSolved(WorkOrderFixture.DESK, order.orderId(), OrderWords.none());

        UnitMonth after = unit(order.branch());
        assertThat(after.closed() - before.closed()).isEqualTo(1);
        assertThat(after.reopened() - before.reopened()).isEqualTo(1);
    }

    @Test
    void whatRunsIsCountedByHowNearItsEndIs() {
        OrderView order = orders.accepted(WorkOrderType.REPAIR);
        long before = running(order.branch()).broken();

        clock.advance(Duration.ofHours(24));

        assertThat(running(order.branch()).broken() - before).isPositive();
    }

    @Test
    void whatRunsGoesWithItsOrderToAnotherUnit() {
        OrderView order = orders.created(WorkOrderType.REPAIR);
        String other = branches.ofDistrict("500112").orElseThrow();
        long before = all(other);

        work.dispatch(WorkOrderFixture.DESK, order.orderId(), other, null, OrderWords.none());

        assertThat(all(other) - before).isEqualTo(1);
    }

    @Test
    void aQuarterThatRunsCannotBeClosedAndAFormulaBeginsWithOneThatHasNotBegun() {
        Actor supervisor = Actor.staff("supervisor");
        Quarter now = new Quarter(2026, 4);

        assertThat(
                        catchThrowableOfType(
                                        BusinessException.class,
                                        () -> assessments.close(supervisor, now))
                                .code())
                .isEqualTo(QualityError.QUARTER_NOT_OVER);
        assertThat(
                        catchThrowableOfType(
                                        BusinessException.class,
                                        () -> formulas.publish(supervisor, now, 25, 25, 25, 25))
                                .code())
                .isEqualTo(QualityError.FORMULA_TOO_EARLY);
        Quarter far = new Quarter(2031, 2);
        formulas.publish(supervisor, far, 25, 25, 25, 25);
        assertThat(formulas.on(far).attainment()).isEqualTo(25);
        assertThat(formulas.on(now).attainment()).isEqualTo(40);
    }

    @Test
    void everybodyReadsWhatIsPromised() {
        given().header("Accept-Language", "en")
                .get("/promises")
                .then()
                .statusCode(200)
                .body(containsString("Our promises"))
                .body(containsString("90%"));
        assertThat(promises.all())
                .extracting(row -> row.promise().step())
                .contains(ClockStep.AT_DOOR);
    }

    @Test
    void aDispatcherSeesTheOwnUnitWhateverIsAskedFor() {
        OrderView order = orders.accepted(WorkOrderType.REPAIR);
        String other = "别处分公司";
        var dispatcher = staff.signedIn(staff.ofBranch(other, Set.of(), StaffRole.DISPATCHER));

        given().cookie(dispatcher)
                .queryParam("unit", order.branch())
                .get("/staff/board")
                .then()
                .statusCode(200)
                .body(containsString(other))
                .body(not(containsString(order.branch())));
        given().cookie(staff.signedIn(StaffRole.AGENT)).get("/staff/board").then().statusCode(403);
        given().cookie(staff.signedIn(StaffRole.SUPERVISOR))
                .get("/staff/board")
                .then()
                .statusCode(200)
                .body(containsString(order.branch()));
        given().cookie(staff.signedIn(StaffRole.SUPERVISOR))
                .get("/staff/assessment")
                .then()
                .statusCode(200)
                .body(containsString(order.branch()));
    }

    private void again(OrderView first) {
        door.create(
                WorkOrderFixture.DESK,
                new NewOrder(
                        first.type(),
                        null,
                        first.channel(),
                        first.accountId(),
                        first.accountNumber(),
                        null,
                        first.place(),
                        first.contact(),
                        "又坏了",
                        true,
                        null));
    }

    private ServiceFigure atDoor(String branch) {
        Optional<ServiceFigure> found =
                figures.between(NOVEMBER, NOVEMBER).stream()
                        .filter(
                                row ->
                                        row.branch().equals(branch)
                                                && row.type() == WorkOrderType.REPAIR
                                                && row.step() == ClockStep.AT_DOOR)
                        .findFirst();
        return found.orElse(
                new ServiceFigure(
                        NOVEMBER,
                        branch,
                        WorkOrderType.REPAIR,
                        ClockStep.AT_DOOR,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0));
    }

    private UnitMonth unit(String branch) {
        return boards.month(NOVEMBER).stream()
                .filter(row -> row.branch().equals(branch))
                .findFirst()
                .orElseThrow();
    }

    private long all(String branch) {
        return boards.running(branch).stream().mapToLong(UnitRunning::all).sum();
    }

    private UnitRunning running(String branch) {
        return boards.running(branch).stream()
                .filter(row -> row.type() == WorkOrderType.REPAIR)
                .findFirst()
                .orElseThrow();
    }
}
