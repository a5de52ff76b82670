package org.hearth.paymentpoint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hearth.paymentpoint.HandMadePoint.aPoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.Contract;
import org.hearth.Given;
import org.hearth.partner.ClientFixture;
import org.hearth.platform.audit.Actor;
import org.hearth.platform.id.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody's program, without a key. */
@QuarkusTest
class PublicPointApiTest {

    private static final String PATH = "/public/v1/payment-points";
    private static final String GEO = "application/geo+json";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Actor BANK = Actor.client("bank");

    @Inject Given given;
    @Inject ClientFixture clients;
    @Inject PaymentPoints points;

    private long partner;
    private String code;
    private String id;

    @BeforeEach
    void aKiosk() {
        given.account();
        partner = clients.aClient().partnerId();
        code = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        id = put(kiosk());
    }

    private HandMadePoint kiosk() {
        return aPoint(1, "解放碑自助机 " + code)
                .at(Datum.GCJ_02, 29.557060, 106.577060)
                .kind(PointKind.KIOSK)
                .taking(PayingBy.CASH)
                .having(Facility.WHEELCHAIR_ACCESS)
                .open("09:00", "17:30");
    }

    private String put(HandMadePoint point) {
        long id = points.put(BANK, partner, code, point.view().description()).point().id();
        return PublicId.PAYMENT_POINT.of(id);
    }

    /** Each from an address of its own: one address may call only so often. */
    private RequestSpecification program() {
        return given().filter(Contract.publicAnswer())
                .header("X-Forwarded-For", "10.91.0." + Math.floorMod(code.hashCode(), 250));
    }

    private ValidatableResponse find(String query) {
        return program().get(PATH + "?q=" + code + query).then();
    }

    @Nested
    class Finds {

        @Test
        void the_way_to_walk_and_until_when_it_is_open() {
            find("&latitude=29.557060&longitude=106.577060&datum=gcj-02&within=100&openAt=now")
                    .statusCode(200)
                    .body("total", equalTo(1))
                    .body("next", nullValue())
                    .body("data[0].id", equalTo(id))
                    .body("data[0].kind", equalTo("kiosk"))
                    .body("data[0].walkMetres", lessThan(10))
                    .body("data[0].opening.open", equalTo(true))
                    .body("data[0].opening.closesAt", equalTo("2026-11-23T17:30:00+08:00"))
                    .body("data[0].opening.closesInMinutes", equalTo(20));
        }

        @Test
        void both_datums_and_never_a_point_480_metres_off() {
            find("").body("data[0].gcj02.datum", equalTo("gcj-02"))
                    .body("data[0].gcj02.longitude", equalTo(106.577060f))
                    .body("data[0].wgs84.datum", equalTo("wgs-84"))
                    .body("data[0].wgs84.longitude", lessThan(106.5745f))
                    .body("data[0].walkMetres", nullValue());
            find("&latitude=29.557060&longitude=106.577060")
                    .body("data[0].walkMetres", greaterThan(400));
        }

        @Test
        void geojson_in_the_datum_that_its_standard_demands() {
            program()
                    .accept(GEO)
                    .get(PATH + "?q=" + code)
                    .then()
                    .statusCode(200)
                    .contentType(GEO)
                    .body("type", equalTo("FeatureCollection"))
                    .body("total", equalTo(1))
                    .body("features[0].type", equalTo("Feature"))
                    .body("features[0].geometry.type", equalTo("Point"))
                    .body("features[0].geometry.coordinates[0]", lessThan(106.5745f))
                    .body("features[0].geometry.coordinates[1]", lessThan(29.5605f))
                    .body("features[0].properties.id", equalTo(id));
        }

        @Test
        void one_by_its_id() {
            program()
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("name", containsString(code));
            program()
                    .accept(GEO)
                    .get(PATH + "/" + id)
                    .then()
                    .body("type", equalTo("Feature"))
                    .body("id", equalTo(id));
        }

        @Test
        void in_parts_that_go_on_from_one_another() {
            HandMadePoint shut = aPoint(2, "第二台 " + code).open("09:00", "17:00");
            points.put(BANK, partner, "2-" + code, shut.view().description());

            String next =
                    find("&limit=1")
                            .body("total", equalTo(2))
                            .body("data.id", hasItem(id))
                            .extract()
                            .path("next");
            find("&limit=1&after=" + next)
                    .body("data[0].name", containsString("第二台"))
                    .body("next", nullValue());
        }

        @ParameterizedTest
        @ValueSource(strings = {"pnt_0NSV7RD3C1T4E", "pnt_zz", "x"})
        void no_such_point(String none) {
            program()
                    .get(PATH + "/" + none)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("PAYMENT_POINT_NOT_FOUND"));
        }

        @Test
        void nothing_of_what_was_given_up() {
            put(kiosk().closed());

            find("").body("total", equalTo(0));
            program().get(PATH + "/" + id).then().statusCode(404);
        }
    }

    @Nested
    class IsRefused {

        @ParameterizedTest
        @CsvSource({
            "latitude=29.5, longitude",
            "longitude=106.5, latitude",
            "within=500, within",
            "latitude=106.5&longitude=29.5, latitude",
            "latitude=x&longitude=106.5, latitude",
            "latitude=29.5&longitude=106.5&within=-1, within",
            "latitude=29.5&longitude=106.5&datum=bd-09, datum",
            "kind=bakery, kind[0]",
            "method=gold, method[0]",
            "facility=sauna, facility[0]",
            "openAt=later, openAt",
            "openAt=2026-02-30T10:00, openAt",
            "district=5001, district",
            "limit=0, limit",
            "limit=101, limit",
            "after=x, after"
        })
        void by_the_name_of_the_wrong_parameter(String query, String named) {
            program()
                    .get(PATH + "?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("REQUEST_INVALID"))
                    .body("violations.field", equalTo(List.of(named)));
        }

        @Test
        void other_media_types() {
            given().accept("text/csv").get(PATH).then().statusCode(406);
        }

        @Test
        void when_one_address_calls_too_often() {
            Response answer;
            int calls = 0;
            do {
                answer =
                        given().header("X-Forwarded-For", "10.92.0.1")
                                .header("Origin", "https://maps.example")
                                .get(PATH + "/x");
                calls++;
            } while (answer.statusCode() == 404 && calls < 2_000);

            assertThat(calls).isGreaterThan(300);
            answer.then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .header("RateLimit-Policy", "\"address\";q=300;w=60")
                    .header("Access-Control-Allow-Origin", "*")
                    .body("code", equalTo("RATE_LIMITED"));
            given().header("X-Forwarded-For", "10.92.0.2").get(PATH).then().statusCode(200);
        }
    }

    @Nested
    class ACache {

        @Test
        void is_told_that_nothing_changed_until_something_does() {
            String tag =
                    find("").header("Cache-Control", "public, max-age=60")
                            .header("Vary", containsString("Accept"))
                            .extract()
                            .header("ETag");

            asking(tag)
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Cache-Control", "public, max-age=60")
                    .body(equalTo(""));

            put(kiosk().paused());
            asking(tag).statusCode(200).body("data[0].state", equalTo("temporarily-closed"));
        }

        private ValidatableResponse asking(String tag) {
            return given().header("If-None-Match", tag).get(PATH + "?q=" + code).then();
        }

        @Test
        void has_another_tag_for_geojson() {
            assertThat(program().accept(GEO).get(PATH + "?q=" + code).header("ETag"))
                    .isNotEqualTo(program().get(PATH + "?q=" + code).header("ETag"));
        }

        @Test
        void finds_no_cookie_in_it() {
            Response answer = given().cookie("hearth-session", "x").get(PATH);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
            assertThat(answer.headers().getValues("Cache-Control"))
                    .containsExactly("public, max-age=60");
        }
    }

    @Nested
    class APageOfAnotherOrigin {

        private static RequestSpecification page() {
            return given().header("Origin", "https://maps.example");
        }

        @Test
        void may_read_it_and_its_headers() {
            page().get(PATH)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Allow-Credentials", nullValue())
                    .header("Access-Control-Expose-Headers", containsString("ETag"));
            page().header("Access-Control-Request-Method", "GET")
                    .header("Access-Control-Request-Headers", "if-none-match")
                    .options(PATH)
                    .then()
                    .statusCode(204)
                    .header("Access-Control-Allow-Headers", containsString("if-none-match"))
                    .header("Access-Control-Max-Age", notNullValue());
        }

        @Test
        void may_read_what_a_cache_got_without_naming_an_origin() {
            given().get(PATH).then().header("Access-Control-Allow-Origin", "*");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/points", "/partner/v1/payment-points/x", "/", "/public/"})
        void may_read_nothing_else(String path) {
            page().get(path).then().header("Access-Control-Allow-Origin", nullValue());
        }
    }

    @Nested
    class TheContract {

        @Test
        void is_what_the_code_says() throws IOException {
            assertThat(
                            YAML.readTree(Files.readString(Path.of("target", "public.yaml")))
                                    .equals(YAML.readTree(Files.readString(Contract.PUBLIC_FILE))))
                    .as("%s; else let ./mvnw package write it", Contract.PUBLIC_FILE)
                    .isTrue();
        }

        @Test
        void can_be_fetched() throws IOException {
            assertThat(given().get("/developers/public.yaml").asString())
                    .isEqualTo(Files.readString(Contract.PUBLIC_FILE));
        }

        @Test
        void has_examples_that_find_this_kiosk_one_by_one_and_all_together() throws IOException {
            List<Asked> all = examples();
            assertThat(all).hasSizeGreaterThan(9);

            ask(all).body("data.id", hasItem(id));
            for (Asked one : all) {
                List<Asked> few =
                        all.stream()
                                .filter(
                                        other ->
                                                other == one
                                                        || other.name().endsWith("itude")
                                                        || other.name().equals("datum"))
                                .toList();
                ask(few).body("total", greaterThan(0));
            }
        }

        private record Asked(String name, List<String> values) {}

        private ValidatableResponse ask(List<Asked> asked) {
            RequestSpecification program = program();
            asked.forEach(parameter -> program.queryParam(parameter.name(), parameter.values()));
            return program.get(PATH).then().statusCode(200);
        }

        private static List<Asked> examples() throws IOException {
            JsonNode contract = YAML.readTree(Files.readString(Contract.PUBLIC_FILE));
            List<Asked> found = new ArrayList<>();
            for (JsonNode parameter :
                    contract.at("/paths/~1public~1v1~1payment-points/get/parameters")) {
                List<String> values = new ArrayList<>();
                JsonNode example = parameter.path("example");
                if (example.isArray()) {
                    example.forEach(value -> values.add(value.asText()));
                } else if (!example.isMissingNode()) {
                    values.add(example.asText());
                }
                if (!values.isEmpty()) {
                    found.add(new Asked(parameter.path("name").asText(), values));
                }
            }
            return found;
        }
    }
}
