package org.hearth.servicetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestPhones;
import org.hearth.identity.TestStaff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff's own word on days; the days are those of years that no other test asks for. */
@QuarkusTest
class CalendarDeskTest {

    @Inject TestStaff staff;
    @Inject WorkingCalendar calendar;

    private final Visitor visitor = new Visitor(TestPhones.nextAddress());

    @Test
    void a_year_is_entered_by_hand_and_taken_back() {
        visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR));
        LocalDate newYear = LocalDate.of(2028, 1, 1);
        assertThat(calendar.isPublished(2028)).isFalse();

        rule("2028-01-01", "2028-01-03", "OFF", "元旦")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/staff/calendar?year=2028"));
        rule("2028-01-08", "", "WORKING", "元旦补班").then().statusCode(303);

        assertThat(calendar.day(newYear))
                .contains(new CalendarDay(newYear, DayKind.HOLIDAY, "元旦", true));
        assertThat(calendar.day(newYear.plusDays(7)).orElseThrow().kind())
                .isEqualTo(DayKind.MAKE_UP);
        assertThat(calendar.day(newYear.plusDays(9))).isEmpty();

        declare("2028", "国办发明电〔2027〕1 号").then().statusCode(303);
        assertThat(calendar.day(newYear.plusDays(9)).orElseThrow().kind())
                .isEqualTo(DayKind.WORKING);
        visitor.get("/staff/calendar?year=2028")
                .then()
                .statusCode(200)
                .body(containsString("国办发明电〔2027〕1 号"))
                .body(containsString("元旦补班"))
                .body(not(containsString("2028 年放假安排尚未公布")));

        visitor.post("/staff/calendar/years/retraction", Map.of("year", "2028"))
                .then()
                .statusCode(303);
        rule("2028-01-01", "2028-01-31", "WITHDRAWN", "录错了").then().statusCode(303);
        assertThat(calendar.isPublished(2028)).isFalse();
        assertThat(calendar.day(newYear)).isEmpty();
        visitor.get("/staff/calendar?year=2028")
                .then()
                .body(containsString("元旦补班"))
                .body(containsString("录错了"));
    }

    @Test
    void a_year_without_new_year_is_not_entered() {
        visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR));

        declare("2029", "国办发明电〔2028〕1 号")
                .then()
                .statusCode(422)
                .body(containsString("还没有录入元旦放假"))
                .body(containsString("国办发明电〔2028〕1 号"));

        assertThat(calendar.isPublished(2029)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, '', OFF, 停电, 过去的日子不能再改",
        "2026-12-05, 2026-12-01, OFF, 停电, 结束日期不能早于开始日期",
        "2026-12-01, 2027-02-01, OFF, 停电, 结束日期不能早于开始日期",
        "2026-12-01, '', WITHDRAWN, 停电, 不需要恢复",
        "2026-12-01, '', '', 停电, 请选择这些日子上班",
        "2026-12-01, '', OFF, '', 请写明原因",
        "下周一, '', OFF, 停电, 请填写日期",
    })
    void what_cannot_be_ruled_is_explained_and_kept(
            String first, String last, String ruling, String reason, String explained) {
        visitor.with(staff.signedIn(StaffRole.ADMINISTRATOR));

        rule(first, last, ruling, reason)
                .then()
                .statusCode(422)
                .body(containsString(explained))
                .body(containsString("value=\"" + first + "\""));
    }

    @Test
    void a_supervisor_reads_and_does_not_rule() {
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR));

        visitor.get("/staff/calendar?year=2027")
                .then()
                .statusCode(200)
                .body(containsString("2027 年放假安排尚未公布"))
                .body(not(containsString("/staff/calendar/days")));
        rule("2026-12-01", "", "OFF", "停电").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"AGENT", "FINANCE", "TECHNICIAN"})
    void others_do_not_see_it(StaffRole role) {
        visitor.with(staff.signedIn(role)).get("/staff/calendar").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"1999", "2040"})
    void years_out_of_reach_are_not_found(int year) {
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR))
                .get("/staff/calendar?year=" + year)
                .then()
                .statusCode(404);
    }

    private Response rule(String first, String last, String ruling, String reason) {
        return visitor.post(
                "/staff/calendar/days",
                Map.of("first", first, "last", last, "ruling", ruling, "reason", reason));
    }

    private Response declare(String year, String document) {
        return visitor.post("/staff/calendar/years", Map.of("year", year, "document", document));
    }
}
