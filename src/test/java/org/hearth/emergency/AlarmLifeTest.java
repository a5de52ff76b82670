package org.hearth.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.account.Branches;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.error.BusinessException;
import org.hearth.platform.error.ErrorCode;
import org.hearth.platform.id.PublicId;
import org.hearth.servicetime.ClockStep;
import org.hearth.workorder.OrderClockView;
import org.hearth.workorder.OrderClocks;
import org.hearth.workorder.OrderPlace;
import org.hearth.workorder.OrderState;
import org.hearth.workorder.WorkOrders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AlarmLifeTest {

    private static final Actor DESK = Actor.staff("desk");

    @Inject Alarms alarms;
    @Inject AlarmWork work;
    @Inject Crews crews;
    @Inject Branches branches;
    @Inject WorkOrders orders;
    @Inject OrderClocks clocks;
    @Inject TestStaff staff;
    @Inject Given given;
    @Inject TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void eachStateGoesWhereItMayAndNowhereElse() {
        Map<AlarmState, String> next =
                Arrays.stream(AlarmState.values())
                        .collect(
                                Collectors.toMap(
                                        state -> state,
                                        state ->
                                                Arrays.stream(AlarmState.values())
                                                        .filter(state::mayBecome)
                                                        .map(Enum::name)
                                                        .collect(Collectors.joining(" "))));

        assertThat(next)
                .containsEntry(AlarmState.RECEIVED, "DISPATCHED CALLED_OFF")
                .containsEntry(AlarmState.DISPATCHED, "DISPATCHED LEFT CALLED_OFF")
                .containsEntry(AlarmState.LEFT, "ON_SITE CALLED_OFF")
                .containsEntry(AlarmState.ON_SITE, "MADE_SAFE")
                .containsEntry(AlarmState.MADE_SAFE, "RESTORED")
                .containsEntry(AlarmState.RESTORED, "ENDED")
                .containsEntry(AlarmState.ENDED, "")
                .containsEntry(AlarmState.CALLED_OFF, "");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "179, true", "180, false", "400, false"})
    void aCrewLeavesWithinThreeMinutesOfTheCall(int seconds, boolean kept) {
        AlarmView alarm = sent(AlarmGrade.ORDINARY);
        clock.advance(Duration.ofSeconds(seconds));

        AlarmView left = work.leave(DESK, alarm.alarmId());

        assertThat(left.secondsToLeave(clock.instant())).isEqualTo(seconds);
        assertThat(left.leftInTime(clock.instant())).isEqualTo(kept);
        assertThat(clocks.of(left.order().orderId()))
                .filteredOn(row -> row.step() == ClockStep.CREW_LEAVES)
                .extracting(OrderClockView::broken)
                .containsExactly(!kept);
    }

    @Test
    void theCrewStaysHalfAnHourUnlessTheSupervisorSaysWhy() {
        AlarmView alarm = restored(AlarmGrade.ORDINARY);
        clock.advance(Duration.ofMinutes(29));

        refused(() -> work.end(DESK, alarm.alarmId(), "换了阀门", null))
                .isEqualTo(EmergencyError.CREW_STAYS);
        assertThat(work.end(DESK, alarm.alarmId(), "换了阀门", "邻街又有警情").earlyReason())
                .isEqualTo("邻街又有警情");
    }

    @Test
    void afterHalfAnHourTheCrewLeavesAndIsFreeAgain() {
        AlarmView alarm = restored(AlarmGrade.ORDINARY);
        clock.advance(Duration.ofMinutes(30));

        AlarmView ended = work.end(DESK, alarm.alarmId(), "换了阀门", null);

        assertThat(ended.earlyReason()).isNull();
        assertThat(ended.recheckId()).isNull();
        assertThat(ended.crew().free()).isTrue();
        assertThat(orders.byId(ended.order().orderId()).state()).isEqualTo(OrderState.ANSWERED);
    }

    @Test
    void whoseTimeIsNotOverIsToldOnThePageAndLosesNoWord() {
        given.account();
        AlarmView alarm = restored(AlarmGrade.ORDINARY);
        Visitor desk = new Visitor(TestPhones.nextAddress()).with(staff.signedIn(StaffRole.AGENT));
        String path = "/staff/emergency/" + PublicId.ALARM.of(alarm.alarmId());

        assertThat(desk.get(path).asString())
                .contains("班组还要留守")
                .doesNotContain(path + "/end", "staff:desk");
        desk.post(path + "/end", Map.of("words", "换了阀门，检漏合格"))
                .then()
                .statusCode(422)
                .body(containsString("换了阀门，检漏合格"));
        assertThat(alarms.byId(alarm.alarmId()).state()).isEqualTo(AlarmState.RESTORED);
    }

    @Test
    void aMajorOneIsCheckedAgainByAnExpertWithinADay() {
        AlarmView alarm = restored(AlarmGrade.MAJOR);

        Instant due = orders.byId(alarm.recheckId()).dueAt();

        assertThat(due).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
        assertThat(orders.following(alarm.order().orderId())).hasSize(1);
    }

    @Test
    void raisedAfterGasIsBackItIsCheckedAgainJustOnce() {
        AlarmView alarm = restored(AlarmGrade.ORDINARY);

        work.raise(DESK, alarm.alarmId());

        refused(() -> work.raise(DESK, alarm.alarmId())).isEqualTo(EmergencyError.ALARM_STATE);
        assertThat(orders.following(alarm.order().orderId())).hasSize(1);
    }

    @Test
    void aCrewThatIsOutGoesNowhereElse() {
        AlarmView first = sent(AlarmGrade.ORDINARY);
        AlarmView second = alarm(AlarmGrade.ORDINARY);

        refused(() -> work.dispatch(DESK, second.alarmId(), first.crew().crewId()))
                .isEqualTo(EmergencyError.CREW_NOT_FREE);
        assertThat(alarms.byId(second.alarmId()).state()).isEqualTo(AlarmState.RECEIVED);
    }

    @Test
    void whatIsCalledOffBeforeSomebodyIsThereFreesTheCrew() {
        AlarmView alarm = sent(AlarmGrade.ORDINARY);

        AlarmView off = work.callOff(DESK, alarm.alarmId(), "来电人说是油烟味");

        assertThat(off.crew().free()).isTrue();
        assertThat(off.order().state()).isEqualTo(OrderState.CANCELLED);
        refused(() -> work.arrive(DESK, alarm.alarmId())).isEqualTo(EmergencyError.ALARM_STATE);
    }

    private AlarmView alarm(AlarmGrade grade) {
        given.account();
        return alarms.receive(
                DESK,
                new NewAlarm(
                        AlarmKind.SMELL,
                        grade,
                        null,
                        null,
                        new OrderPlace("500103", "解放碑街道八一路", "6 号楼"),
                        "13800000001",
                        "",
                        ""));
    }

    private AlarmView sent(AlarmGrade grade) {
        AlarmView alarm = alarm(grade);
        CrewView crew = crews.add(DESK, "测试班组", branches.all().get(0), "13900000001");
        return work.dispatch(DESK, alarm.alarmId(), crew.crewId());
    }

    private AlarmView restored(AlarmGrade grade) {
        long alarm = sent(grade).alarmId();
        work.leave(DESK, alarm);
        work.arrive(DESK, alarm);
        work.makeSafe(DESK, alarm);
        return work.restore(DESK, alarm);
    }

    private static ObjectAssert<ErrorCode> refused(ThrowingCallable call) {
        return assertThat(catchThrowableOfType(BusinessException.class, call).code());
    }
}
