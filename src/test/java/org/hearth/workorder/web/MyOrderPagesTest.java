package org.hearth.workorder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.appointment.AppointmentFixture;
import org.hearth.appointment.AppointmentView;
import org.hearth.appointment.ServiceKind;
import org.hearth.appointment.VisitTime;
import org.hearth.identity.ServiceSkill;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.hearth.workorder.OrderBranch;
import org.hearth.workorder.OrderBranch.District;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.OrderView;
import org.hearth.workorder.OrderWords;
import org.hearth.workorder.OrderWork;
import org.hearth.workorder.WorkOrderType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyOrderPagesTest {

    private static final String LIST = "/staff/my-orders";

    @Inject OrderBranch branches;
    @Inject TestStaff staff;
    @Inject AppointmentFixture visits;
    @Inject OrderWork work;
    @Inject TestClock clock;
    @Inject Given given;

    private District district;
    private String technician;
    private Visitor phone;

    @BeforeEach
    void aTechnician() {
        district = branches.district();
        technician = branches.technician(district, "repair");
        phone = new Visitor(TestPhones.nextAddress()).with(staff.signedIn(technician));
    }

    @Test
    void theListHasWhatIsMineAndWhatWaitsForMySkillInMyBranch() {
        OrderView mine = branches.repair(district, technician, OrderState.ON_SITE);
        OrderView done = branches.repair(district, technician, OrderState.HANDLED);
        OrderView free = branches.created(district, WorkOrderType.REPAIR);
        OrderView otherSkill = branches.created(district, WorkOrderType.INSPECTION);
        OrderView foreign = branches.created(branches.district(), WorkOrderType.REPAIR);

        assertThat(phone.get(LIST).asString())
                .contains(path(mine), path(free))
                .doesNotContain(path(done), path(otherSkill), path(foreign));
        phone.get(path(otherSkill)).then().statusCode(404);
        phone.get(path(foreign)).then().statusCode(404);
    }

    /** The tests begin on 23 November 2026; a day later it is the 24th. */
    @Test
    void aVisitBookedForTodayIsAmongTodaysAndSaysWhen() {
        AppointmentFixture.Branch branch = visits.branch();
        String fitter =
                staff.ofBranch(branch.name(), Set.of("meter-replacement"), StaffRole.TECHNICIAN);
        OrderView today = booked(branch, fitter, "2026-11-24.AFTERNOON");
        OrderView later = booked(branch, fitter, "2026-11-26.MORNING");

        clock.advance(Duration.ofDays(1));
        Visitor theirs = new Visitor(TestPhones.nextAddress()).with(staff.signedIn(fitter));
        String page = text(theirs.get(LIST));

        assertThat(page)
                .containsSubsequence(
                        "今天和已超时 1",
                        "11 月 24 日（周二） 14:00–17:30",
                        "以后 1",
                        "11 月 26 日（周四） 08:30–12:00");
        assertThat(text(theirs.get(path(later)))).contains("约定上门：11 月 26 日（周四） 08:30–12:00");
        assertThat(today.dueAt()).isNull();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private OrderView booked(AppointmentFixture.Branch branch, String fitter, String time) {
        VisitTime at = VisitTime.parse(time).orElseThrow();
        visits.places(branch, ServiceSkill.METER_REPLACEMENT, at, 1);
        AppointmentView visit =
                visits.booked(
                        visits.account(branch, "2010-01-01"), ServiceKind.METER_REPLACEMENT, at);
        return work.dispatch(
                AppointmentFixture.DESK, visit.orderId(), branch.name(), fitter, OrderWords.none());
    }

    private static String text(Response page) {
        return page.asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void theStarCardIsReachedFromTheVisit() {
        OrderView there = branches.repair(district, technician, OrderState.ON_SITE);
        OrderView before = branches.repair(district, technician, OrderState.ACCEPTED);

        assertThat(phone.get(path(there)).asString()).contains(path(there) + "/star-card");
        assertThat(phone.get(path(before)).asString()).doesNotContain("/star-card");
        phone.get(path(there) + "/star-card").then().statusCode(200);
    }

    @Test
    void theDoorIsShownInClearToWhoGoesThereAndLoggedOnce() {
        OrderView order = branches.repair(district, technician, OrderState.ACCEPTED);

        for (int i = 0; i < 2; i++) {
            phone.get(path(order))
                    .then()
                    .statusCode(200)
                    .body(containsString("1 号 2 单元 3-1"))
                    .body(containsString("href=\"tel:" + order.contact().phone()))
                    .body(containsString("href=\"geo:"))
                    .body(containsString("data-keep="));
        }

        assertThat(
                        given.count(
                                "select count(*) from customer_look where account_number = ? and"
                                        + " staff = ? and reason is not null",
                                order.accountNumber(),
                                "staff:" + technician))
                .isEqualTo(1);
    }

    @Test
    void beforeItIsTakenOnAndAfterItIsDoneItIsMasked() {
        OrderView free = branches.created(district, WorkOrderType.REPAIR);
        OrderView done = branches.repair(district, technician, OrderState.HANDLED);

        for (OrderView order : new OrderView[] {free, done}) {
            phone.get(path(order))
                    .then()
                    .statusCode(200)
                    .body(not(containsString("2 单元")))
                    .body(not(containsString(order.contact().phone())));
        }
    }

    @Test
    void itIsThePageOfTechnicians() {
        Visitor agent = new Visitor(TestPhones.nextAddress()).with(staff.signedIn(StaffRole.AGENT));

        agent.get(LIST).then().statusCode(403);
        phone.get("/staff/orders").then().statusCode(403);
    }

    private static String path(OrderView order) {
        return LIST + "/" + PublicId.WORK_ORDER.of(order.orderId());
    }
}
