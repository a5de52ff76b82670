package org.hearth.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of limits and its versions; new ones hold from days that no other test asks for. */
@QuarkusTest
class StandardsDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject TestStaff staff;
    @Inject ServiceStandards standards;
    @Inject StandardsDesk desk;

    private final Visitor visitor = new Visitor(TestPhones.nextAddress());

    @Test
    void the_first_version_is_the_published_table() {
        Limit fiveDays = Limit.workingDays(5);

        assertThat(standards.on(TODAY).version().effectiveOn()).isEqualTo(LocalDate.of(2015, 1, 1));
        assertThat(standards.on(TODAY).promises())
                .containsExactly(
                        all(ClockStep.INSTALLATION_ACCEPTED, Limit.SAME_DAY),
                        row(ClockStep.SURVEY, ServiceClass.BUSINESS, 3),
                        row(ClockStep.SURVEY, ServiceClass.RESIDENTIAL_UP_TO_1000, 7),
                        row(ClockStep.SURVEY, ServiceClass.RESIDENTIAL_ABOVE_1000, 10),
                        row(ClockStep.WORKS, ServiceClass.BUSINESS, 20),
                        row(ClockStep.WORKS, ServiceClass.RESIDENTIAL_UP_TO_200, 60),
                        row(ClockStep.WORKS, ServiceClass.RESIDENTIAL_ABOVE_200, 90),
                        all(ClockStep.GAS_ON, fiveDays),
                        all(ClockStep.EMERGENCY_ANSWERED, null),
                        all(ClockStep.CREW_LEAVES, Limit.minutes(3)),
                        all(ClockStep.CREW_STAYS, Limit.minutes(30)),
                        all(ClockStep.EXPERT_RECHECK, Limit.hours(24)),
                        all(ClockStep.AT_DOOR, Limit.hours(24)),
                        all(ClockStep.FINISHED, Limit.workingDays(1)),
                        all(ClockStep.REMOVAL_WORKS, Limit.workingDays(3)),
                        all(ClockStep.APPOINTMENT, Limit.workingDays(3)),
                        all(ClockStep.DONE_AT_VISIT, Limit.workingDays(1)),
                        all(ClockStep.COUNTER, Limit.minutes(10)),
                        new Promise(
                                ClockStep.COMPLAINT_ANSWER,
                                ServiceClass.ORDINARY,
                                Limit.workingDays(3),
                                fiveDays),
                        new Promise(
                                ClockStep.COMPLAINT_ANSWER, ServiceClass.MAJOR, fiveDays, fiveDays),
                        new Promise(
                                ClockStep.QUESTION_ANSWER, ServiceClass.ALL, fiveDays, fiveDays),
                        all(ClockStep.COMMISSIONING, fiveDays));
    }

    @Test
    void a_new_version_holds_from_its_day_and_never_changes_again() {
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR));
        String version = draft("2027-03-01");
        Map<String, String> limits = limits(version);
        limits.put("amount-COMPLAINT_ANSWER-ORDINARY", "2");
        limits.put("amount-AT_DOOR-ALL", "12");

        visitor.post(version + "/limits", limits).then().statusCode(303);
        visitor.get(version).then().body(containsString("3 个工作日")).body(containsString("2 个工作日"));
        assertThat(answer(LocalDate.of(2027, 3, 1))).isEqualTo(Limit.workingDays(3));

        visitor.post(version + "/publication", Map.of()).then().statusCode(303);

        assertThat(answer(LocalDate.of(2027, 2, 28))).isEqualTo(Limit.workingDays(3));
        assertThat(answer(LocalDate.of(2027, 3, 1))).isEqualTo(Limit.workingDays(2));
        assertThat(desk.changes(id(version)))
                .extracting(LimitChange::step, LimitChange::before, LimitChange::after)
                .containsExactlyInAnyOrder(
                        tuple(
                                ClockStep.COMPLAINT_ANSWER,
                                Limit.workingDays(3),
                                Limit.workingDays(2)),
                        tuple(ClockStep.AT_DOOR, Limit.hours(24), Limit.hours(12)));
        limits.put("amount-AT_DOOR-ALL", "6");
        visitor.post(version + "/limits", limits).then().statusCode(409);
        visitor.post(version + "/discard", Map.of()).then().statusCode(409);
        visitor.post("/staff/standards", Map.of("day", "2027-03-01"))
                .then()
                .statusCode(422)
                .body(containsString("这一天已有一版标准生效"));
    }

    @Test
    void of_two_drafts_for_one_day_one_is_published() {
        visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR));
        String one = draft("2027-04-01");
        String other = draft("2027-04-01");

        visitor.post(one + "/publication", Map.of()).then().statusCode(303);
        visitor.post(other + "/publication", Map.of()).then().statusCode(409);

        visitor.post(other + "/discard", Map.of()).then().statusCode(303);
        assertThat(desk.versions())
                .extracting(StandardView::versionId)
                .contains(id(one))
                .doesNotContain(id(other));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT_ANSWER-ORDINARY, 6, WORKING_DAYS, 不能超过法定底线 5 个工作日",
        "COMPLAINT_ANSWER-ORDINARY, 121, HOURS, 不能超过法定底线 5 个工作日",
        "COUNTER-ALL, 1, WORKING_DAYS, 请填 1 到 999 的整数",
        "AT_DOOR-ALL, 0, HOURS, 请填 1 到 999 的整数",
        "AT_DOOR-ALL, 很快, HOURS, 请填 1 到 999 的整数",
        "AT_DOOR-ALL, 24, WEEKS, 请填 1 到 999 的整数",
    })
    void a_limit_that_cannot_be_promised_is_explained_and_kept(
            String row, String amount, String unit, String explained) {
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR));
        String version = draft("2027-05-01");
        Map<String, String> limits = limits(version);
        limits.put("amount-" + row, amount);
        limits.put("unit-" + row, unit);

        visitor.post(version + "/limits", limits)
                .then()
                .statusCode(422)
                .body(containsString(explained))
                .body(containsString("value=\"" + amount + "\""));
        assertThat(desk.changes(id(version))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 最早从明天起生效", "2015-01-01, 最早从明天起生效", "明年, 请填写日期"})
    void a_version_begins_tomorrow_at_the_earliest(String day, String explained) {
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR));

        visitor.post("/staff/standards", Map.of("day", day))
                .then()
                .statusCode(422)
                .body(containsString(explained))
                .body(containsString("value=\"" + day + "\""));
    }

    @ParameterizedTest
    @CsvSource({"AGENT", "DISPATCHER", "FINANCE"})
    void others_do_not_see_it(StaffRole role) {
        visitor.with(staff.signedIn(role)).get("/staff/standards").then().statusCode(403);
    }

    @Test
    void the_table_in_force_stands_on_the_page() {
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR))
                .get("/staff/standards")
                .then()
                .statusCode(200)
                .body(containsString("至少 30 分钟"))
                .body(containsString("每户 10 分钟"))
                .body(containsString("全天 24 小时"))
                .body(containsString("居民，200 户以上"))
                .body(containsString("90 个工作日"));
    }

    private Limit answer(LocalDate day) {
        return standards.promise(ClockStep.COMPLAINT_ANSWER, ServiceClass.ORDINARY, day).limit();
    }

    /** The address of a new draft. */
    private String draft(String day) {
        Response made = visitor.post("/staff/standards", Map.of("day", day));
        made.then().statusCode(303);
        return made.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    /** The form of a draft as it stands. */
    private Map<String, String> limits(String version) {
        Map<String, String> form = new HashMap<>();
        List<Promise> rows = desk.byId(id(version)).promises();
        rows.stream()
                .filter(row -> row.limit() != null)
                .forEach(
                        row -> {
                            String name = row.step() + "-" + row.serviceClass();
                            form.put("amount-" + name, "" + row.limit().amount());
                            form.put("unit-" + name, row.limit().unit().name());
                        });
        return form;
    }

    private static long id(String version) {
        return PublicId.SERVICE_STANDARD
                .parse(version.substring(version.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    private static Promise all(ClockStep step, Limit limit) {
        return new Promise(step, ServiceClass.ALL, limit, null);
    }

    private static Promise row(ClockStep step, ServiceClass serviceClass, int workingDays) {
        return new Promise(step, serviceClass, Limit.workingDays(workingDays), null);
    }
}
