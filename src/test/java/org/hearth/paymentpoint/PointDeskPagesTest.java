package org.hearth.paymentpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.Given;
import org.hearth.Visitor;
import org.hearth.identity.StaffRole;
import org.hearth.identity.TestStaff;
import org.hearth.platform.id.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staff keep the utility's points. */
@QuarkusTest
class PointDeskPagesTest {

    private static final String LIST = "/staff/points";

    @Inject Given given;
    @Inject TestStaff staff;

    private final Visitor visitor = new Visitor("10.88.5.1");
    private final String code = "T" + Ids.next();

    @BeforeEach
    void aDistrict() {
        given.account();
    }

    @ParameterizedTest
    @CsvSource({
        "/staff/points, AGENT, 200",
        "/staff/points, FINANCE, 403",
        "/staff/points?kind=x&state=OPEN&operator=nobody&after=y, SUPERVISOR, 200",
        "/staff/points/new, SUPERVISOR, 200",
        "/staff/points/new, ADMINISTRATOR, 200",
        "/staff/points/new, AGENT, 403",
        "/staff/points/imports, AGENT, 403",
        "/staff/points/points.csv, AGENT, 200",
        "/staff/points/coverage, AGENT, 200",
        "/staff/points/coverage/999999, AGENT, 404",
        "/staff/points/position?latitude=29.5&longitude=106.5&from=wgs-84&to=gcj-02, AGENT, 403",
        "/staff/points/position?latitude=29.5&longitude=106.5&from=wgs-84&to=GPS, SUPERVISOR, 400",
        "/staff/points/position?latitude=1e9&longitude=106.5&from=wgs-84&to=gcj-02, SUPERVISOR, 400",
        "/staff/points/pnt_0000000000000, AGENT, 404",
        "/staff/points/pnt_0000000000000/edit, AGENT, 403"
    })
    void eachRoleOpensItsOwnPages(String page, StaffRole role, int status) {
        visitor.with(staff.signedIn(role)).get(page).then().statusCode(status);
    }

    @Test
    void aSupervisorAddsAHallThatAnAgentFinds() {
        String page = added(hall());

        new Visitor("10.88.5.2")
                .with(staff.signedIn(StaffRole.AGENT))
                .get(LIST + "?q=" + code + "&kind=OWN_HALL&operator=*")
                .then()
                .body(containsString(page))
                .body(containsString("本公司"));
        String shown = visitor.get(page).asString();
        assertThat(shown)
                .contains("Mo-Fr 09:00-12:00,14:00-17:30", "2027-01-02 off", "10:00-15:00")
                .contains("29.557060, 106.577060")
                .doesNotContain("演示用的");
        assertThat(
                        given.count(
                                "select count(*) from payment_point where code = ? and partner_id is null",
                                code))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "latitude, 106.577060, 经纬度有没有写反",
        "latitude, abc, 请写成小数",
        "hours, Mo 12:00-09:00, 看不懂这个时间",
        "hours, 'Mo 09:00-12:00,11:00-13:00', 时间有重叠",
        "kind, bank-branch, 属于合作方",
        "market_days, 7, 要有赶集日",
        "reserved, Mo 05:00-07:00 buses, 只有加气站",
        "name_en, '', 英文名称：请填写",
        "operator, nobody, 没有这个代码的合作方",
        "code, a b, 只能用字母",
        "phone, call me, 只能用数字"
    })
    void whatIsWrongIsSaidBesideItsField(String field, String value, String words) {
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR));
        Map<String, String> form = hall();
        form.put(field, value);

        visitor.post(LIST + "/new", form)
                .then()
                .statusCode(422)
                .body(containsString(words))
                .body(containsString("href=\"#" + field + "\""));
    }

    @ParameterizedTest
    @CsvSource({"wgs-84, gcj-02", "gcj-02, wgs-84"})
    void thePinOfTheMapIsTheSamePlaceInTheFormsDatum(String map, String form) {
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR));
        Position picked = position(map, "29.557060", "106.577060");

        Position figures = converted(picked, map, form);

        assertThat(picked.metresTo(figures)).isLessThan(0.5);
        assertThat(picked.metresTo(position(map, figures.latitude(), figures.longitude())))
                .as("what it would be off if the figures were taken for the map's")
                .isBetween(400.0, 600.0);
        assertThat(converted(picked, map, map)).isEqualTo(picked);
    }

    private Position converted(Position picked, String from, String to) {
        JsonPath said =
                visitor.get(
                                LIST
                                        + "/position?latitude=%s&longitude=%s&from=%s&to=%s"
                                                .formatted(
                                                        picked.latitude(),
                                                        picked.longitude(),
                                                        from,
                                                        to))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        return position(to, said.getString("latitude"), said.getString("longitude"));
    }

    private static Position position(String datum, Object latitude, Object longitude) {
        return new Position(
                PointWords.read(Datum.class, datum).orElseThrow(),
                new BigDecimal(latitude.toString()),
                new BigDecimal(longitude.toString()));
    }

    @Test
    void aCodeIsTakenOnce() {
        added(hall());

        visitor.post(LIST + "/new", hall()).then().statusCode(422).body(containsString("已有这个代码"));
    }

    @Test
    void whoComesSecondDoesNotOverwriteTheFirst() {
        String page = added(hall());
        String seen = seen(visitor.get(page + "/edit").asString());
        Map<String, String> form = hall();
        form.put("seen", seen);
        form.put("phone", "023-0000 1111");
        visitor.post(page + "/edit", form).then().statusCode(303);
        form.put("phone", "023-0000 2222");

        form.put("seen", Long.toString(Long.parseLong(seen) - 1));
        visitor.post(page + "/edit", form).then().statusCode(409);

        visitor.get(page)
                .then()
                .body(containsString("023-0000 1111"))
                .body(not(containsString("023-0000 2222")));
    }

    @Test
    void aPointIsClosedForNowWithAReasonAndOpenedAgain() {
        String page = added(hall());
        visitor.post(page + "/state", Map.of("to", "PAUSED", "reason", " "))
                .then()
                .statusCode(422)
                .body(containsString("请写明原因"));

        visitor.post(page + "/state", Map.of("to", "PAUSED", "reason", "电路检修"))
                .then()
                .statusCode(303);
        visitor.get(page).then().body(containsString("暂停营业")).body(containsString("电路检修"));
        visitor.post(page + "/state", Map.of("to", "OPEN", "reason", "修好了")).then().statusCode(303);

        assertThat(visitor.get(page).asString())
                .contains("营业 → 暂停营业", "暂停营业 → 营业", "修好了")
                .doesNotContain("暂停原因");
        assertThat(
                        given.count(
                                "select count(*) from audit_entry a join payment_point p on p.id ="
                                        + " a.subject_id where a.action = 'payment-point.state' and"
                                        + " p.code = ?",
                                code))
                .isEqualTo(2);
    }

    private String added(Map<String, String> form) {
        visitor.with(staff.signedIn(StaffRole.SUPERVISOR));
        return visitor.post(LIST + "/new", form)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static String seen(String html) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(html);
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private Map<String, String> hall() {
        Map<String, String> form = new HashMap<>();
        form.put("operator", "");
        form.put("code", code);
        form.put("kind", "own-hall");
        form.put("name", "试验营业厅");
        form.put("name_en", "Trial hall");
        form.put("district", "500103");
        form.put("address", "试验路 1 号");
        form.put("datum", "wgs-84");
        form.put("latitude", "29.557060");
        form.put("longitude", "106.577060");
        form.put("hours", "周一至周五 9:00-12:00，14:00-17:30\r\nSa 09:30-16:00");
        form.put("holidays", "own-hours");
        form.put("holiday_hours", "10:00-15:00");
        form.put("make_up_days", "as-working-day");
        form.put("exceptions", "2027-01-02 休息");
        form.put("market_calendar", "solar");
        form.put("services", "payment");
        form.put("methods", "cash");
        return form;
    }
}
