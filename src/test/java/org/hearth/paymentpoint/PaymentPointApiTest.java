package org.hearth.paymentpoint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearth.Contract;
import org.hearth.Given;
import org.hearth.TestClock;
import org.hearth.partner.ClientFixture;
import org.hearth.partner.ClientFixture.Client;
import org.hearth.partner.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PaymentPointApiTest {

    private static final String PATH = "/partner/v1/payment-points/";

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject PaymentPoints points;

    private Client bank;
    private String token;
    private String code;
    private String name;

    @BeforeEach
    void aBank() {
        given.account();
        bank = clients.aClient();
        token = Tokens.of(bank);
        code = "B-" + UUID.randomUUID().toString().substring(0, 8);
        name = "云岭支行 " + code;
    }

    private Map<String, Object> point() {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("name", name);
        point.put("nameEn", "Yunling branch " + code);
        point.put("kind", "bank-branch");
        point.put("address", "云岭大道 112 号");
        point.put("district", "500103");
        point.put(
                "position",
                Map.of("datum", "gcj-02", "latitude", 29.554251, "longitude", 106.580892));
        point.put(
                "openingHours",
                List.of(
                        hours("monday", "14:00", "17:30"),
                        hours("monday", "09:00", "12:00"),
                        hours("tuesday", "09:00", "24:00")));
        point.put("exceptions", List.of(Map.of("date", "2027-01-01")));
        point.put("services", List.of("payment", "invoice"));
        point.put("paymentMethods", List.of("cash", "bank-card"));
        point.put("facilities", List.of("queue-display"));
        point.put("phone", "023-63570000");
        point.put("state", "open");
        return point;
    }

    private static Map<String, String> hours(String weekday, String opens, String closes) {
        return Map.of("weekday", weekday, "opens", opens, "closes", closes);
    }

    private ValidatableResponse put(String token, String code, Map<String, Object> point) {
        return put(Contract.bothWays(), token, code, point);
    }

    private static ValidatableResponse put(
            Filter contract, String token, String code, Map<String, Object> point) {
        return given().filter(contract)
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(point)
                .put(PATH + code)
                .then();
    }

    private ValidatableResponse get(String token, String code) {
        return given().filter(Contract.bothWays())
                .header("Authorization", "Bearer " + token)
                .get(PATH + "{code}", code)
                .then();
    }

    private static String page(String query, String language) {
        return given().header("Accept-Language", language)
                .get("/points" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Nested
    class ABank {

        @Test
        void leaves_a_trace_of_each_change_and_none_of_the_same_said_again() {
            Map<String, Object> said = point();
            put(token, code, said).statusCode(201);
            put(token, code, said).statusCode(200);
            assertThat(entries()).isOne();

            said.put("openingHours", List.of(hours("monday", "09:00", "12:00")));
            put(token, code, said).statusCode(200);

            assertThat(entries()).isEqualTo(2);
        }

        private long entries() {
            return given.count(
                    "select count(*) from audit_entry a join payment_point p on p.id ="
                            + " a.subject_id where a.subject_type = 'payment-point' and p.code = ?"
                            + " and a.actor = ?",
                    code,
                    "client:" + bank.clientId());
        }

        @Test
        void describes_a_branch_and_reads_it_again() {
            put(token, code, point())
                    .statusCode(201)
                    .body("code", equalTo(code))
                    .body("position.datum", equalTo("gcj-02"))
                    .body("gcj02.latitude", equalTo(29.554251f))
                    .body("wgs84.datum", equalTo("wgs-84"))
                    .body("openingHours.opens", contains("09:00", "14:00", "09:00"))
                    .body("openingHours.closes", hasItem("24:00"))
                    .body("exceptions.date", contains("2027-01-01"))
                    .body("exceptions[0].opens", nullValue())
                    .body("paymentMethods", containsInAnyOrder("cash", "bank-card"))
                    .body("report", nullValue());

            get(token, code)
                    .statusCode(200)
                    .body("name", equalTo(name))
                    .body("wgs84.latitude", lessThan(29.5590f))
                    .body("state", equalTo("open"));
        }

        @Test
        void replaces_all_it_said_before() {
            put(token, code, point()).statusCode(201);
            Map<String, Object> later = point();
            later.put("openingHours", List.of(hours("sunday", "10:00", "12:00")));
            later.remove("exceptions");
            later.remove("phone");
            later.put("facilities", List.of());
            later.put("state", "temporarily-closed");
            later.put("stateReason", "装修到 11 月 30 日");

            put(token, code, later)
                    .statusCode(200)
                    .body("openingHours.weekday", contains("sunday"))
                    .body("exceptions", empty())
                    .body("facilities", empty())
                    .body("phone", nullValue())
                    .body("stateReason", equalTo("装修到 11 月 30 日"));
            put(token, code, later).statusCode(200);
        }

        @Test
        void describes_one_branch_many_times_at_once_and_has_one() throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(6);
            try {
                List<Callable<Integer>> calls =
                        IntStream.range(0, 6)
                                .<Callable<Integer>>mapToObj(
                                        i -> () -> put(token, code, point()).extract().statusCode())
                                .toList();
                for (var answer : pool.invokeAll(calls)) {
                    assertThat(answer.get()).isIn(200, 201);
                }
            } finally {
                pool.shutdownNow();
            }
            assertThat(
                            given.count(
                                    "select count(*) from payment_point where partner_id = ?",
                                    bank.partnerId()))
                    .isOne();
            get(token, code).body("openingHours.size()", equalTo(3));
        }

        @Test
        void says_what_holds_on_holidays_and_by_which_months_a_market_stands() {
            Map<String, Object> market = point();
            market.put("kind", "market-day");
            market.put("marketDays", List.of(1, 4, 7));
            market.put("marketCalendar", "lunar");
            market.put(
                    "holidays",
                    Map.of(
                            "rule",
                            "own-hours",
                            "hours",
                            List.of(Map.of("opens", "10:00", "closes", "15:00"))));
            market.put("makeUpDays", "as-working-day");

            put(token, code, market).statusCode(201);

            get(token, code)
                    .body("marketCalendar", equalTo("lunar"))
                    .body("holidays.rule", equalTo("own-hours"))
                    .body("holidays.hours.closes", contains("15:00"))
                    .body("makeUpDays", equalTo("as-working-day"));
            put(token, code, point()).statusCode(200);
            get(token, code)
                    .body("holidays.rule", equalTo("as-weekday"))
                    .body("makeUpDays", equalTo("as-weekday"));
        }

        @Test
        void finds_no_point_of_another_and_cannot_overwrite_it() {
            put(token, code, point()).statusCode(201);
            String other = Tokens.of(clients.aClient());

            get(other, code).statusCode(404).body("code", equalTo("PAYMENT_POINT_NOT_FOUND"));
            Map<String, Object> theirs = point();
            theirs.put("name", "别家的网点");
            put(other, code, theirs).statusCode(201);
            get(token, code).body("name", equalTo(name));
        }

        @Test
        void is_told_of_a_district_that_is_none() {
            Map<String, Object> point = point();
            point.put("district", "999999");

            put(token, code, point).statusCode(422).body("code", equalTo("DISTRICT_UNKNOWN"));
        }

        @ParameterizedTest
        @CsvSource({
            "kind, own-hall, kind",
            "kind, market-day, marketDays",
            "name, '  ', name",
            "district, 5001, district",
            "state, temporarily-closed, stateReason",
            "stateReason, because, stateReason",
            "phone, call me, phone"
        })
        void is_told_which_field_is_wrong(String field, String value, String named) {
            Map<String, Object> point = point();
            point.put(field, value);

            put(Contract.answerOnly(), token, code, point)
                    .statusCode(400)
                    .body("code", equalTo("REQUEST_INVALID"))
                    .body("violations.field", contains(named));
        }

        @Test
        void is_told_which_part_is_wrong() {
            Map<String, Object> point = point();
            point.put("services", List.of("payment", "haircut"));
            point.put(
                    "position", Map.of("datum", "wgs-84", "latitude", 106.58, "longitude", 29.55));
            point.put(
                    "openingHours",
                    List.of(hours("monday", "09:00", "12:00"), hours("monday", "11:00", "13:00")));
            point.put(
                    "exceptions",
                    List.of(Map.of("date", "2027-01-01", "opens", "12:00", "closes", "10:00")));
            point.put("holidays", Map.of("rule", "own-hours"));

            put(Contract.answerOnly(), token, code, point)
                    .statusCode(400)
                    .body(
                            "violations.field",
                            contains(
                                    "exceptions",
                                    "holidays",
                                    "openingHours",
                                    "position.latitude",
                                    "position.longitude",
                                    "services[1]"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"weekday\":\"monday\",\"opens\":\"25:00\",\"closes\":\"26:00\"}",
                    "{\"weekday\":null,\"opens\":\"09:00\",\"closes\":\"10:00\"}",
                    "{\"weekday\":\"someday\",\"opens\":\"09:00\",\"closes\":\"10:00\"}",
                    "{\"weekday\":\"monday\",\"opens\":\"09:00\"}",
                    "null",
                    "7"
                })
        void is_never_answered_with_a_failure(String hours) {
            given().filter(Contract.answerOnly())
                    .header("Authorization", "Bearer " + token)
                    .contentType(ContentType.JSON)
                    .body("{\"openingHours\":[" + hours + "]}")
                    .put(PATH + code)
                    .then()
                    .statusCode(400);
        }
    }

    @Nested
    class AKiosk {

        @Test
        void has_no_business_with_points() {
            String kiosk = Tokens.of(clients.aClient("kiosks:write payments:write"));

            put(kiosk, code, point()).statusCode(403).body("code", equalTo("SCOPE_MISSING"));
            get(kiosk, code).statusCode(403);
        }

        @Test
        void is_shown_as_it_last_reported_itself() {
            Map<String, Object> point = point();
            point.put("kind", "kiosk");
            put(token, code, point).statusCode(201);

            assertThat(report(code, Fitness.LIMITED, false, 120)).isTrue();
            assertThat(report(code, Fitness.OUT_OF_ORDER, true, 300)).isTrue();

            get(token, code)
                    .body("report.fitness", equalTo("limited"))
                    .body("report.takesCash", equalTo(false))
                    .body("report.at", equalTo("2026-11-23T09:08:00Z"));
            report(code, Fitness.WORKING, true, 60);
            get(token, code).body("report.fitness", equalTo("working"));
        }

        @Test
        void that_is_no_point_is_shown_nowhere() {
            assertThat(report("never-described", Fitness.WORKING, true, 0)).isFalse();
        }

        private boolean report(String code, Fitness fitness, boolean cash, long secondsAgo) {
            return points.report(
                    bank.partnerId(),
                    code,
                    new PointReport(fitness, cash, TestClock.START.minusSeconds(secondsAgo)));
        }
    }

    @Nested
    class AVisitor {

        @Test
        void finds_it_with_todays_hours_in_both_languages() {
            put(token, code, point()).statusCode(201);

            assertThat(pageWith(name, "zh-CN"))
                    .contains(
                            "再过 20 分钟关门",
                            "09:00–12:00，14:00–17:30",
                            "银行网点",
                            "现金&nbsp;· 银行卡",
                            "渝中区");
            assertThat(pageWith("Yunling branch " + code, "en"))
                    .contains(
                            "Closes in 20 min",
                            "09:00–12:00, 14:00–17:30",
                            "Bank branch",
                            "Yuzhong");
        }

        @Test
        void reads_why_it_is_closed_for_now() {
            Map<String, Object> point = point();
            point.put("state", "temporarily-closed");
            point.put("stateReason", "装修到 <b>11 月</b>");
            put(token, code, point).statusCode(201);

            assertThat(pageWith(name, "zh-CN"))
                    .contains("暂停营业：装修到 &lt;b&gt;11 月&lt;/b&gt;")
                    .doesNotContain("<b>11");
        }

        @Test
        void reads_how_a_kiosk_is_and_how_old_that_is() {
            Map<String, Object> point = point();
            point.put("kind", "kiosk");
            put(token, code, point).statusCode(201);
            points.report(
                    bank.partnerId(),
                    code,
                    new PointReport(
                            Fitness.LIMITED, false, TestClock.START.minusSeconds(4 * 60 + 10)));

            String html = pageWith(name, "zh-CN");
            assertThat(html.substring(html.indexOf(name))).contains("暂不收现金", "4 分钟前的情况");
        }

        @Test
        void does_not_find_what_was_given_up() {
            put(token, code, point()).statusCode(201);
            Map<String, Object> point = point();
            point.put("state", "closed");
            put(token, code, point).statusCode(200);

            assertThat(all("zh-CN")).doesNotContain(code);
        }

        @Test
        void walks_the_list_and_meets_each_once() {
            for (int i = 0; i < 35; i++) {
                name = "走一遍 " + code + "-" + i + "。";
                put(token, code + "-" + i, point()).statusCode(201);
            }
            String everything = all("zh-CN");
            for (int i = 0; i < 35; i++) {
                assertThat(everything.split(code + "-" + i + "。</a>", -1)).hasSize(2);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "?district=000000",
                    "?district=%27",
                    "?after=x",
                    "?after=500103-pnt_zz",
                    "?district=500103&after=500103-pnt_0NSV7RD3C1T4E"
                })
        void is_shown_a_page_whatever_stands_in_the_address(String query) {
            page(query, "zh-CN");
        }

        private String pageWith(String what, String language) {
            String path = "?district=500103";
            String html = page(path, language);
            while (!html.contains(what)) {
                path = next(html);
                assertThat(path).as("the list has %s", what).isNotNull();
                html = page(path, language);
            }
            return html;
        }

        private String all(String language) {
            StringBuilder all = new StringBuilder();
            for (String path = ""; path != null; ) {
                String html = page(path, language);
                all.append(html);
                path = next(html);
            }
            return all.toString();
        }

        private static String next(String html) {
            var link = Pattern.compile("href=\"/points([^\"]*)\" rel=\"next\"").matcher(html);
            return link.find() ? link.group(1).replace("&amp;", "&") : null;
        }
    }
}
