package org.hearth.paymentpoint.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import org.hearth.TestClock;
import org.hearth.Visitor;
import org.hearth.paymentpoint.Datum;
import org.hearth.paymentpoint.LiveState;
import org.hearth.paymentpoint.LiveStates;
import org.hearth.paymentpoint.PointKind;
import org.hearth.paymentpoint.Position;
import org.hearth.paymentpoint.TestPoints;
import org.hearth.paymentpoint.TestPoints.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PointPagesTest {

    private static final String KEY = "stations-development-only";

    @Inject TestPoints points;
    @Inject LiveStates live;
    @Inject TestClock clock;

    private String district;

    @BeforeEach
    void aDistrict() {
        district = points.district();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private static String page(String path) {
        return given().header("Accept-Language", "zh-CN")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Position at(Datum datum, double latitude, double longitude) {
        return new Position(datum, BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
    }

    @Nested
    class TheList {

        @Test
        void keeps_what_was_chosen_and_shows_what_fits() {
            points.hall(district, "东街厅");
            points.put(district, "西街自助机", PointKind.KIOSK, TestPoints.CENTRE);

            assertThat(page("/points?district=" + district + "&kind=KIOSK"))
                    .contains("西街自助机", "value=\"KIOSK\" checked", "1 个网点")
                    .doesNotContain("东街厅");
        }

        @ParameterizedTest(name = "at {0}: {1}")
        @CsvSource({
            "2026-11-23T08:00:00+08:00, 今天 09:00 开门",
            "2026-11-23T12:00:00+08:00, 到 18:00",
            "2026-11-23T17:45:00+08:00, 再过 15 分钟关门",
            "2026-11-23T18:00:00+08:00, 明天 09:00 开门"
        })
        void says_until_or_from_when_it_is_open(OffsetDateTime now, String words) {
            points.hall(district, "一家厅");
            clock.set(now.toInstant());

            assertThat(page("/points?district=" + district)).contains(words);
        }

        @Test
        void says_what_to_do_where_nothing_is_found() {
            assertThat(page("/points?district=" + district + "&open=1"))
                    .contains("没有找到网点", "少选几个条件", "清除条件");
        }

        @Test
        void is_answered_in_part_to_who_has_the_page() {
            points.hall(district, "一家厅");
            Response part =
                    given().header("HX-Request", "true").get("/points?q=&district=" + district);

            assertThat(part.asString()).contains("一家厅").doesNotContain("<html");
            assertThat(part.header("HX-Push-Url")).isEqualTo("/points?district=" + district);
            assertThat(
                            given().header("HX-Request", "true")
                                    .header("HX-History-Restore-Request", "true")
                                    .get("/points?district=" + district)
                                    .asString())
                    .contains("<html");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "?kind=PALACE&method=&facility=x",
                    "?within=-5&open=perhaps&by=x",
                    "?q=%25_%27%22%3Cscript%3E",
                    "?near=1,2&after=%00"
                })
        void stands_whatever_the_address_says(String query) {
            assertThat(page("/points" + query)).doesNotContain("<script>");
        }
    }

    @Nested
    class FromWhereTheDeviceIs {

        private final Visitor phone = new Visitor("10.31.0.1");

        private String near(String latitude, String longitude) {
            return phone.post(
                            "/points/near",
                            Map.of(
                                    "latitude",
                                    latitude,
                                    "longitude",
                                    longitude,
                                    "district",
                                    district))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }

        @Test
        void the_nearest_comes_first_with_the_walk_to_it() {
            points.put(district, "远处厅", PointKind.OWN_HALL, at(Datum.WGS_84, 29.57, 106.55));
            points.put(district, "近处厅", PointKind.OWN_HALL, at(Datum.WGS_84, 29.551, 106.55));

            String html = near("29.550000", "106.550000");

            assertThat(html.indexOf("近处厅")).isPositive().isLessThan(html.indexOf("远处厅"));
            assertThat(html)
                    .containsPattern("步行约 1[0-9]0 m")
                    .containsPattern("步行约 [23]\\.[0-9] km");
            assertThat(html).doesNotContain("latitude=29.55");
        }

        @ParameterizedTest
        @CsvSource({"'', ''", "north, east", "1e9, 0"})
        void what_is_no_position_is_none(String latitude, String longitude) {
            points.hall(district, "一家厅");

            assertThat(near(latitude, longitude)).contains("一家厅").doesNotContain("步行约");
        }
    }

    @Nested
    class ThePage {

        @Test
        void leads_there_in_each_maps_own_datum() {
            Point point =
                    points.put(
                            district,
                            "导航厅",
                            PointKind.OWN_HALL,
                            at(Datum.GCJ_02, 29.554251, 106.580892));
            Position gps = at(Datum.GCJ_02, 29.554251, 106.580892).in(Datum.WGS_84);

            assertThat(page(point.path()))
                    .contains(
                            "geo:" + gps.latitude() + "," + gps.longitude(),
                            "daddr=" + gps.latitude() + "," + gps.longitude(),
                            "to=106.580892,29.554251,",
                            "coordinate=gaode");
        }

        @Test
        void says_the_hours_of_the_week() {
            assertThat(page(points.hall(district, "一家厅").path()))
                    .contains("周一", "周日", "09:00–18:00", "测试区" + district);
        }

        @Test
        void of_a_market_day_point_names_the_days_and_no_week() {
            clock.set(OffsetDateTime.parse("2026-11-21T18:00:00+08:00").toInstant());
            Point market = points.market(district, "东溪场", Set.of(1, 4, 7));

            assertThat(page(market.path()))
                    .contains("逢 1、4、7 赶集", "11 月 24 日", "11 月 27 日", "12 月 1 日")
                    .doesNotContain("11 月 21 日", "11 月 25 日", "周一</th>");
        }

        @Test
        void says_once_that_the_counters_are_closed() {
            Point hall = points.hall(district, "停电厅");
            clock.set(OffsetDateTime.parse("2026-11-23T12:00:00+08:00").toInstant());
            live.say(hall.id(), new LiveState(0, true, null, clock.instant()));

            assertThat(page(hall.path())).containsOnlyOnce("窗口暂停办理");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pnt_0000000000000", "pnt_x", "pnt_0NSV7RD3C1T4E/x"})
        void is_not_found_for_what_is_no_point(String id) {
            given().get("/points/" + id).then().statusCode(404);
        }
    }

    @Nested
    class AStation {

        private Point station;

        @BeforeEach
        void ofTheUtility() {
            station = points.put(district, "加气站", PointKind.CNG_STATION, TestPoints.CENTRE);
        }

        private int say(String key, String code, Map<String, Object> said) {
            return given().header("Authorization", "Bearer " + key)
                    .contentType(ContentType.JSON)
                    .body(said)
                    .put("/stations/v1/{code}/state", code)
                    .statusCode();
        }

        @Test
        void is_shown_as_its_control_system_says() {
            Map<String, Object> low =
                    Map.of("pressure", "low", "waiting", 7, "at", "2026-11-23T17:06:00+08:00");
            assertThat(say(KEY, station.code(), low)).isEqualTo(204);
            Map<String, Object> older =
                    Map.of("pressure", "normal", "waiting", 1, "at", "2026-11-23T17:00:00+08:00");
            assertThat(say(KEY, station.code(), older)).isEqualTo(204);

            assertThat(page(station.path())).contains("压力偏低", "7 辆车在等", "4 分钟前的情况");
            clock.advance(Duration.ofMinutes(30));
            assertThat(page(station.path())).contains("太旧", "没有最近的消息").doesNotContain("7 辆车");
        }

        @Test
        void is_told_of_by_nobody_else() {
            Map<String, Object> none =
                    Map.of("pressure", "none", "at", "2026-11-23T17:06:00+08:00");

            assertThat(say("wrong", station.code(), none)).isEqualTo(401);
            assertThat(say(KEY, "no-such-station", none)).isEqualTo(404);
            assertThat(say(KEY, station.code(), Map.of("pressure", "lots"))).isEqualTo(400);
            assertThat(page(station.path())).contains("没有最近的消息");
        }
    }
}
